/** Small notes that form a case, and what is found in each when they lie in one folder. */
import { NoteFolder } from "../../src/folder/folder.ts"
import { type CheckOptions, defaultOptions, scalesFor } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"

interface Written {
	readonly date?: string
	readonly phase?: string
	/** Further lines of the front matter. */
	readonly more?: string
	readonly body?: string
}

/** The Monday of a week, counted from 5 January 2026. */
export function monday(week: number): string {
	return new Date(Date.UTC(2026, 0, 5 + 7 * (week - 1))).toISOString().slice(0, 10)
}

const head = (...lines: readonly string[]): string =>
	["---", "ipt: 1", "case: C-1", ...lines.filter((line) => line !== ""), "---", "", ""].join("\n")

/** A held session; its date is the Monday of its number, unless another is given. */
export function session(number: number, { date = monday(number), phase = "middle", more = "", body = "" }: Written = {}): string {
	return head("note: session", `session: ${number}`, `date: ${date}`, `phase: ${phase}`, more) + body
}

export function formulation({ date = monday(1), more = "", body = "" }: Written = {}): string {
	return head("note: formulation", `date: ${date}`, /^problem-areas:/m.test(more) ? "" : "problem-areas: [role-dispute]", more) + body
}

export function closing({ date = monday(20), more = "", body = "" }: Written = {}): string {
	return head("note: closing", `date: ${date}`, more) + body
}

/** Notes in a folder: by their names, or `s1`, `s2`, … in the order given. */
export function inFolder(notes: readonly string[] | Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}) {
	const folder = new NoteFolder()
	const chosen = { ...defaultOptions, ...options }
	folder.setScales(() => scalesFor(chosen))
	for (const [name, text] of Object.entries(notes)) folder.setText(name, text)
	const findings = (file: string): readonly Finding[] => folder.check(file, chosen)
	return {
		folder,
		options: chosen,
		findings,
		/** Findings of one code, by file. */
		of: (code: string): Record<string, Finding[]> =>
			Object.fromEntries(
				folder.files.flatMap((file) => {
					const found = findings(file).filter((finding) => finding.code === code)
					return found.length > 0 ? [[file, found]] : []
				}),
			),
		/** Names of the notes in which a code is raised. */
		raised: (code: string): string[] => folder.files.filter((file) => findings(file).some((finding) => finding.code === code)),
	}
}

/** The text that a finding is at. */
export const textAt = (text: string | undefined, finding: Finding | undefined): string | undefined =>
	finding && text?.slice(finding.range.start, finding.range.end)

/** A line of front matter with one measure. */
export const measured = (line: string): string => `measures:\n  ${line}`
