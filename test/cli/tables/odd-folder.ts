/** A folder in which notes of one case lie apart, name no case, look like those of another case, or amend them. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { shortCase } from "../../tables/case-rows.ts"

/** The short case under another code. */
const caseNamed = (code: string): [name: string, text: string][] =>
	Object.entries(shortCase).map(([file, text]) => [file.replace("C-7/", ""), text.replaceAll("case: C-7", `case: ${code}`)])

const addendum = (code: string, amends: string): string => `---
ipt: 1
note: addendum
case: ${code}
date: 2026-03-09
amends: ${amends}
reason: The date was wrong.
---

## Addition

It was a Tuesday.
`

/** Paths of notes and of what is next to them, each with its text. */
export function oddFiles(): Map<string, string> {
	const files = new Map<string, string>()
	for (const code of ["C-1", "C-2", "K-77", "a.b_c-9"]) for (const [name, text] of caseNamed(code)) files.set(`${code}/${name}`, text)
	// Codes that look alike, in one folder and in two.
	for (const [code, folder] of [
		["C-10", "alike"],
		["C-1O", "alike"],
		["c-lo", "elsewhere"],
	] as const)
		for (const [name, text] of caseNamed(code)) files.set(`${folder}/${code === "C-1O" ? "x-" : ""}${name}`, text)
	// One case in two folders.
	for (const [index, [name, text]] of caseNamed("S-5").entries()) files.set(`${index % 2 ? "left" : "right"}/${name}`, text)
	// No case, no header, an open header that names a case, a session without a place, no text.
	files.set("C-1/stray.ipt.md", "---\nnote: session\ndate: 2026-01-01\n---\n\n## Plan\n\nGo on.\n")
	files.set("C-2/text.ipt.md", "Only text.\n")
	files.set("left/open.ipt.md", "---\nnote: session\ncase: S-5\n\n## Plan\n\nGo on.\n")
	files.set("nobody/first.ipt.md", "")
	files.set("nobody/second.ipt.md", "---\nnote: session\ncase: [\n---\n")
	files.set("K-77/nowhere.ipt.md", "---\nnote: session\ncase: K-77\n---\n\n## Plan\n\nGo on.\n")
	// An addendum to a note of the same case, of another case, of none, and of a file that is not there.
	files.set("C-1/addendum-1.ipt.md", addendum("C-1", "session-01.ipt.md"))
	files.set("alike/addendum.ipt.md", addendum("C-10", "x-session-01.ipt.md"))
	files.set("left/addendum.ipt.md", addendum("K-77", "session-01.ipt.md"))
	files.set("C-2/addendum.ipt.md", addendum("C-2", "text.ipt.md"))
	files.set("K-77/addendum.ipt.md", addendum("K-77", "session-99.ipt.md"))
	// A second version, and a header that is longer than what is read first.
	files.set("C-1/session-01 (1).ipt.md", files.get("C-1/session-01.ipt.md") ?? "")
	files.set("C-2/long.ipt.md", `---\n${"# a comment\n".repeat(900)}note: session\ncase: C-2\nsession: 4\ndate: 2026-02-10\n---\n`)
	// Names that lists must not trip over.
	files.set("K-77/two\nlines\tand a tab.ipt.md", "---\nnote: session\ncase: K-77\nsession: 5\ndate: 2026-02-11\n---\n")
	files.set("K-77/größe ​'\".ipt.md", "---\nnote: session\ncase: K-77\nsession: 6\ndate: 2026-02-12\n---\n")
	files.set("C-2/.ipt-notes.json", '{"rules": {"session.plan": "off"}, "profil": 1}')
	files.set("nobody/.ipt-notes.json", "no json")
	return files
}

/** Writes such a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
}

/** Adds what is no text: bytes that are not UTF-8, a link to a note and one to nothing. */
export function addNoTexts(folder: string): void {
	writeFileSync(join(folder, "C-1/latin.ipt.md"), Buffer.from("---\nnote: session\ncase: C-1\n---\n\nGr\xfc\xdfe\n", "latin1"))
	symlinkSync("session-01.ipt.md", join(folder, "C-1/link.ipt.md"))
	symlinkSync("nowhere", join(folder, "C-1/broken.ipt.md"))
}

/** The lines of all shards of each table, sorted. */
export function linesIn(out: string): Readonly<Record<string, readonly string[]>> {
	const folders = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !/^_(?!errors)/.test(entry.name))
	return Object.fromEntries(
		folders.map(({ name }) => [
			name,
			readdirSync(join(out, name))
				.filter((file) => !file.startsWith("."))
				.flatMap((file) => readFileSync(join(out, name, file), "utf8").split(/(?<=\n)/))
				.filter((line) => line !== "")
				.sort(),
		]),
	)
}
