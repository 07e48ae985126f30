/** Cases to draw figures of: the samples, and cases at the limits of what notes contain. */
import { readdirSync, readFileSync } from "node:fs"
import { caseOf } from "../../../src/cases/case.ts"
import { NoteFolder } from "../../../src/folder/folder.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import type { FigureRequest } from "../../../src/summary/figures/index.ts"
import { closing, formulation, monday, session } from "../../rules/case-notes.ts"

/** The request for the case of a code in a folder of notes. */
export function requestOf(texts: Readonly<Record<string, string>>, code = "C-1"): FigureRequest {
	const folder = new NoteFolder()
	for (const [name, text] of Object.entries(texts)) folder.setText(name, text)
	const patientCase = folder.index.case(code) ?? caseOf(code, [])
	return {
		case: patientCase,
		notes: new Map(
			patientCase.notes.flatMap(({ file }) => {
				const note = folder.note(file)
				return note ? [[file, note] as const] : []
			}),
		),
		findings: new Map(patientCase.notes.map(({ file }) => [file, folder.check(file, defaultOptions)] as const)),
		now: "2026-06-01",
	}
}

const samples = new URL("../../../samples/", import.meta.url)

export function sample(code: string): FigureRequest {
	const folder = new URL(`${code}/`, samples)
	return requestOf(
		Object.fromEntries(readdirSync(folder).map((name) => [`${code}/${name}`, readFileSync(new URL(name, folder), "utf8")])),
		code,
	)
}

/** Names of 60 characters and more, of several scripts, and of signs that are drawn as pictures. */
export const longNames = [
	"Aunt Wilhelmina Constantia of the house beyond the second bridge",
	"東京都の母方の叔母さんでとても親しい友人でもある人",
	"عمتي العزيزة التي تسكن بجوارنا منذ زمن طويل جدا في البيت القديم",
	"👩‍👩‍👧‍👦 the neighbours 👍🏽👍🏽 and their family 🏳️‍🌈",
	"Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenkasse",
]

const of = <T>(values: readonly [T, ...T[]], index: number): T => values[index % values.length] ?? values[0]

function person(name: string, index: number, ring: number): string {
	return [
		`### ${name}\n`,
		`- **Relationship**: ${of(["sister", "colleague at the bank for many years", "friend"], index)}`,
		`- **Closeness**: ${ring}${index % 5 === 0 ? ` (was ${1 + ((index + 2) % 4)} before the move)` : ""}`,
		`- **Status**: ${of(["living", "living", "deceased", "estranged"], index)}`,
		`- **Support**: ${of(["emotional, practical", "companionship", "none", "emotional, practical, informational, companionship"], index)}`,
		`- **Confides**: ${of(["yes", "partly", "no"], index)}`,
		`- **Change wanted**: ${index % 7 === 1 ? "ring 1: to meet each week" : "to be asked"}\n\n`,
	].join("\n")
}

export const inventory = (names: readonly string[], ringOf = (index: number): number => 1 + (index % 4)): string =>
	`## Interpersonal inventory\n\n${names.map((name, index) => person(name, index, ringOf(index))).join("")}`

export const people = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => (count > 3 ? longNames[index] : undefined) ?? `Person ${index + 1}`)

const timeline = `## Timeline\n\n- 2024-11: ${longNames.join("; ")}\n- 2026-02: moved\n- 2026-02: ${longNames[1]}\n- 2026-03-02: a new flat\n- 2026-02-31: on no day\n\n`
const area = "## Problem area: Role dispute\n\n- **Other person**: @person-2\n\n"
const expected = "## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: those who know can help\n"

function aSession(number: number, count: number): string {
	const phase = number <= count / 5 ? "initial" : number <= count * 0.8 ? "middle" : "conclusion"
	if (number % 9 === 4) return session(number, { phase, more: "status: missed" })
	if (number % 13 === 7) return session(number, { phase, more: "status: cancelled" })
	const score = Math.max(0, Math.round(17 - number * 0.2 + 4 * Math.sin(number)))
	return session(number, {
		phase,
		more: `measures: {PHQ-9: ${score}, GAD-7: ${Math.round(8 + 5 * Math.sin(number / 3))}, C-SSRS: {q1: ${number % 4 === 0 ? "yes" : "no"}, q2: no}}`,
		body: `## Since last session\n\n- **Events**: ${of(["", ...longNames], number)} and so much more happened in this week that one line cannot hold it all\n\n## Mechanisms of change\n\n- **Social support**: ${number % 4}: ${of(["", ...longNames], number)}\n- **Interpersonal stress**: ${(number * 7) % 4}: x\n`,
	})
}

/** A case of so many sessions and people, and a contract. */
export function large(sessions: number, count: number, planned = sessions): FigureRequest {
	const more = `contract: {sessions: ${planned}}\nmeasures: {PHQ-9: 17, GAD-7: 14, ECR: {anxiety: 4.8, avoidance: 2.6}, MSPSS: 3.2}`
	return requestOf({
		f: formulation({ date: monday(3), more, body: inventory(people(count)) + timeline + area + expected }),
		...Object.fromEntries(Array.from({ length: sessions }, (_, index) => [`s${index + 1}`, aSession(index + 1, sessions)])),
	})
}

export const extremes: Readonly<Record<string, () => FigureRequest>> = {
	"no-notes": () => requestOf({}),
	empty: () => requestOf({ f: formulation() }),
	"four-sessions": () => large(4, 3, 16),
	"sixty-sessions": () => large(60, 30),
	"one-ring": () => requestOf({ f: formulation({ body: inventory(people(30), () => 1) }) }),
	"on-no-ring": () => requestOf({ f: formulation({ body: inventory(people(30)).replaceAll(/- \*\*Closeness.*\n/g, "") }) }),
	"odd-measures": () =>
		requestOf({
			f: formulation({
				more: `contract: {sessions: 5}\nmeasures: {"${longNames[0]}": 123456.5, X: -3, TAS-20: 60, HAM-D: 30, EPDS: 20, MADRS: 40, WSAS: 30, MSPSS: 5, A: 1, B: {one: 2, two: 2, three: 2}}`,
			}),
			s2: session(2, { phase: "conclusion", more: "measures: {X: 5, HAM-D: 17, MSPSS: 4, C-SSRS: {q1: yes}}" }),
			s3: session(3, { more: "measures: {PHQ-9: [1, null]}" }),
			s4: session(4, { phase: "initial", more: "status: missed" }),
			s9: session(900_001, { date: monday(9), more: "measures: {X: 99999, HAM-D: 3, MSPSS: 60}" }),
			c: closing({ more: "measures: {HAM-D: 2}" }),
		}),
}
