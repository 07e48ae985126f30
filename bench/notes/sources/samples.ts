/** The sample caseload again and again, each time with other codes, dates, people and words: notes as a person writes them. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../../scripts/paths.ts"
import { Exchange } from "../exchange.ts"
import { Random } from "../random.ts"
import { type CorpusCase, type Source, typedTitles } from "./source.ts"

const folder = join(root, "samples")

function sampleCases(): CorpusCase[] {
	const codes = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
	return codes
		.map(({ name: code }) => ({
			code,
			notes: readdirSync(join(folder, code))
				.sort()
				.map((name) => ({ name, text: readFileSync(join(folder, code, name), "utf8") })),
		}))
		.sort((one, other) => (one.code < other.code ? -1 : 1))
}

let read: CorpusCase[] | undefined

function caseOf(index: number, seed: number): CorpusCase {
	read ??= sampleCases()
	const sample = read[index % read.length]
	if (!sample) throw new Error(`There are no cases in ${folder}`)
	const random = new Random(seed, index)
	const code = `${sample.code.slice(0, "X-2026".length)}-${String(index + 1).padStart(5, "0")}`
	const exchange = new Exchange(/^language: (\w+)$/m.exec(sample.notes[0]?.text ?? "")?.[1] ?? "en", random)
	const notes = sample.notes.map(({ name, text }) => {
		const copy = exchange.in(text.replaceAll(sample.code, code))
		return { name, text: random.isOnceIn(4) ? withGap(copy, random) : copy }
	})
	return { code, notes }
}

/** One field less. */
function withGap(text: string, random: Random): string {
	const fields = [...text.matchAll(/^- \*\*.*\n/gm)]
	const { index = 0, 0: field = "" } = fields.length > 0 ? random.pick(fields) : {}
	return text.slice(0, index) + text.slice(index + field.length)
}

/** Notes in English are typed into, as those of the other sources. */
const typedCase = "D-2026-07"

export const samples: Source = {
	title: "the samples with other words",
	caseOf,
	typed: (kind) => ({
		text: readFileSync(join(folder, typedCase, kind === "session" ? "session-08.ipt.md" : "formulation.ipt.md"), "utf8"),
		title: typedTitles[kind],
	}),
}
