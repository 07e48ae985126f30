/** Notes as clinicians write them, each kind by several hands: what is found in them, and what exports say of them. */
import { describe, expect, it } from "vitest"
import { notesThatMayBelong } from "../../src/cases/unplaced.ts"
import type { Note } from "../../src/note/read.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportMarkdown, type Reader, type SummaryRequest } from "../../src/summary/index.ts"
import { inFolder } from "../rules/case-notes.ts"

/** What comes of a case K-7 of these notes. */
function made(notes: Readonly<Record<string, string>>) {
	const folded = inFolder(notes)
	const { folder, findings } = folded
	const of = folder.index.case("K-7")
	const request = (reader: Reader): SummaryRequest => {
		if (!of) throw new Error("no case")
		const read = of.notes.flatMap(({ file }): (readonly [string, Note])[] => {
			const note = folder.note(file)
			return note ? [[file, note]] : []
		})
		return { case: of, notes: new Map(read), findings: new Map(of.notes.map(({ file }) => [file, findings(file)])), mayBelong: notesThatMayBelong(folder.index, "K-7"), now: "2026-11-02", options: { reader } }
	}
	return {
		...folded,
		case: of,
		codes: (file: string): string[] => findings(file).map(({ code }) => code),
		said: (code: string): string[] => folder.files.flatMap((file) => findings(file).filter((finding) => finding.code === code).map(messageOf)),
		summary: (reader: Reader = "colleague"): string => exportMarkdown(request(reader)),
	}
}

/** Tries notes with each kind of line end. */
function byHand(notes: Readonly<Record<string, string>>, tried: (of: ReturnType<typeof made>) => void): void {
	for (const end of ["\n", "\r\n"]) tried(made(Object.fromEntries(Object.entries(notes).map(([file, text]) => [file, text.replaceAll("\n", end)]))))
}

const session = (number: number, body: string, more = ""): string => `---\nnote: session\ncase: K-7\nsession: ${number}\ndate: 2026-05-${String(number + 3).padStart(2, "0")}\nphase: middle\nfocus: grief\n${more}---\n\n${body}`

describe("notes as clinicians write them", () => {
	it.each([
		"## Since last session\n\n- **Symptoms**: poor\n- **Events**: caf\uFFFD closed\n",
		"Na\uFFFDve hope.\n\n## Plan\n\nGo on.\n",
		"# R\uFFFDsum\uFFFD\n\n## Plan\n\nGo on.\n",
	])("letters that were lost are reported where they were: %j [N13]", (body) => {
		byHand({ s: session(1, body) }, ({ of, folder }) => {
			const [finding, ...more] = of("note.replacement-characters")["s"] ?? []
			expect(more).toEqual([])
			expect(finding?.level).toBe("warning")
			expect(finding && folder.note("s")?.text.slice(finding.range.start, finding.range.start + 1)).toBe("\uFFFD")
		})
	})
})
