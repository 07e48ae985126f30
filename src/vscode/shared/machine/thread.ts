/** The program of a thread: answers each batch of notes with what is held of them. */
import { parentPort } from "node:worker_threads"
import { english, useLanguage } from "../../../language/index.ts"
import { loadAnyYaml } from "../../../note/read.ts"
import { type Batch, readTogether } from "./together.ts"

useLanguage(english)
await loadAnyYaml()

parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(readTogether(batch), []))
