/** The program of a thread: answers each batch of notes with what is held of them. */
import { parentPort } from "node:worker_threads"
import { type Batch, readTogether } from "./together.ts"

parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(readTogether(batch), []))
