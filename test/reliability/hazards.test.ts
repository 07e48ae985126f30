/** Texts that are hard on parsers: none ends the process, overflows, throws or hangs, and what is left unread is reported. */
import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { soaking } from "../harness/soak.ts"
import { hazards } from "./hazards.ts"

interface Outcome {
	readonly milliseconds: number
	readonly found: readonly string[]
}

/** Nothing may take so long on any machine, however busy. The docs have the time itself; this is only the limit. */
const hangs = 60_000

/** What the process has said so far. Those that wait for an answer hear of it, or of its end. */
class Examination {
	readonly #child = spawn(process.execPath, [join(import.meta.dirname, "examine-all.ts"), ...(soaking ? [] : ["--quick"])], {
		stdio: ["ignore", "pipe", "inherit"],
	})
	readonly #outcomes = new Map<string, Outcome>()
	#last = "nothing"
	#ended: string | undefined
	#waiting: (() => void)[] = []
	#timer = setTimeout(() => this.stop(), hangs)

	constructor() {
		createInterface({ input: this.#child.stdout }).on("line", (line) => {
			const { begins, ends, milliseconds, found } = JSON.parse(line)
			if (begins !== undefined) this.#last = begins
			else this.#outcomes.set(ends, { milliseconds, found })
			clearTimeout(this.#timer)
			this.#timer = setTimeout(() => this.stop(), hangs)
			this.#tell()
		})
		this.#child.on("close", (code) => {
			clearTimeout(this.#timer)
			this.#ended = `the process ended with ${code} at: ${this.#last}`
			this.#tell()
		})
	}

	async of(name: string): Promise<Outcome> {
		for (;;) {
			const outcome = this.#outcomes.get(name)
			if (outcome) return outcome
			if (this.#ended !== undefined) throw new Error(this.#ended)
			await new Promise<void>((resolve) => this.#waiting.push(resolve))
		}
	}

	stop(): void {
		this.#child.kill("SIGKILL")
	}

	#tell(): void {
		for (const tell of this.#waiting.splice(0)) tell()
	}
}

describe("a text that is hard to read", () => {
	let examination: Examination
	beforeAll(() => void (examination = new Examination()))
	afterAll(() => examination.stop())

	it.each(Object.keys(hazards))(
		"is examined to its end [I5]: %s",
		async (name) => {
			const { found } = await examination.of(name)
			// Whatever was left unread, the part of the note that is whole is checked: its date lacks nothing.
			expect(found).not.toContain("session.front-matter.date")
		},
		1_800_000,
	)

	it("is said to be too complex or too large where that is so [R15] [R17] [R20] [R25]", async () => {
		const codesOf = async (name: string) => (await examination.of(name)).found
		expect(await codesOf("10 MB [R25]")).toEqual(["note.too-large"])
		for (const name of ["8,000 quote marks [R15]", "8,000 list markers [R17]", "emphasis that opens and closes [R20]"]) {
			const found = await codesOf(name)
			expect(found, name).toContain("note.too-complex")
			// The plan after it was read.
			expect(found, name).not.toContain("session.plan")
		}
	}, 1_800_000)

	it("is read where it only looks hard [R14] [R19] [R24]", async () => {
		for (const name of [
			"one line of 500 KB without a space [R14]",
			"32,000 brackets in brackets [R19]",
			"a bracket and 80 KB of prose [R24]",
		]) {
			expect((await examination.of(name)).found, name).not.toContain("note.too-complex")
		}
	}, 1_800_000)
})
