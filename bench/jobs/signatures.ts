/** A round: every note of a folder is indexed, or all that is signed in it is verified, or one step of that is done again and again. */
import { readFileSync } from "node:fs"
import { basename, dirname } from "node:path"
import {
	type FolderToVerify,
	noteHash,
	readLedger,
	readSignature,
	readSigners,
	type Sign,
	signatureCheck,
	verify,
} from "../../src/signatures/index.ts"
import { readAndCheck } from "../contenders/ours.ts"
import { type CorpusRequest, ensureCorpus } from "../corpus.ts"
import { ledgerOf, newSigner, signedOneByOne } from "../signed.ts"
import type { Figures, Job } from "./job.ts"

export interface SignaturesRequest extends CorpusRequest {
	readonly what: "index" | "rates" | "verify"
}

/** So often a step is done, for its rate. */
const times = 2_000

export const start: Job<SignaturesRequest> = async ({ what, ...request }) => {
	const { files } = await ensureCorpus(request)
	if (what === "index") return async () => measured(async () => readAndCheck(files, (file) => readFileSync(file), false))
	const { line, sign } = await newSigner()
	if (what === "rates") return async () => rates(files, sign)
	const ledgers = await signedOneByOne(files, sign)
	const signers = readSigners(line)
	return async () =>
		measured(async () => {
			const { isAsSigned, notes } = await verify({ folders: await foldersOf(files, ledgers), signers, now: Date.now() })
			if (!isAsSigned || notes.some(({ state }) => state !== "signed"))
				throw new Error("Notes that are as they were signed are not reported so")
		})
}

/** Milliseconds of a work: by the clock, and of the processor in all threads. */
async function measured(work: () => Promise<unknown>): Promise<Figures> {
	const processor = process.cpuUsage()
	const since = performance.now()
	await work()
	const time = performance.now() - since
	const { user, system } = process.cpuUsage(processor)
	return { time, processor: (user + system) / 1000 }
}

async function foldersOf(files: readonly string[], ledgers: ReadonlyMap<string, string>): Promise<FolderToVerify[]> {
	const folders: FolderToVerify[] = []
	for (const [path, together] of Map.groupBy(files, dirname)) {
		const notes = new Map<string, { readonly hash: string | undefined }>()
		for (const file of together) notes.set(basename(file), { hash: await noteHash(readFileSync(file)) })
		folders.push({ path, notes, ledgers: [await readLedger(ledgerOf(path), ledgers.get(path) ?? "")] })
	}
	return folders
}

/** How often each step is done in a second of one processor. */
async function rates(files: readonly string[], sign: Sign): Promise<Figures> {
	const notes = Array.from({ length: times }, (_, index) => readFileSync(files[index % files.length]!))
	const messages = Array.from({ length: times }, (_, index) => new TextEncoder().encode(`${index} ${"x".repeat(400)}`))
	const signed: string[] = []
	const rateOf = async (work: () => Promise<unknown>): Promise<number> => (times * 1000) / ((await measured(work))["processor"] ?? NaN)
	const hashes = await rateOf(async () => {
		for (const note of notes) await noteHash(note)
	})
	const signatures = await rateOf(async () => {
		for (const message of messages) signed.push(await sign(message))
	})
	const check = signatureCheck()
	const verifications = await rateOf(async () => {
		for (const [index, armour] of signed.entries()) {
			if (!(await check(readSignature(armour), messages[index]!))) throw new Error("A signature is not verified")
		}
	})
	return { hashes, signatures, verifications }
}
