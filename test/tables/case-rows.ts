/** The rows of a case that is written as a few texts. */
import { NoteFolder } from "../../src/folder/folder.ts"
import { scalesFor, defaultOptions } from "../../src/rules/options.ts"
import { goalCourses, peopleCalled, signedNotesOf, type SummaryRequest } from "../../src/summary/index.ts"
import { type Row, tables, type TableName, type TableOptions, tellCase, usualOptions, type Pseudonyms } from "../../src/tables/index.ts"

/** The rows of each table for the only case of these notes, by the names of the tables. */
export async function rowsOf(
	notes: Readonly<Record<string, string>>,
	options: Partial<TableOptions> = {},
	pseudonyms?: Pseudonyms,
): Promise<Readonly<Record<TableName, readonly Row[]>>> {
	const folder = new NoteFolder()
	folder.setScales(() => scalesFor(defaultOptions))
	for (const [file, text] of Object.entries(notes)) folder.setText(file, text)
	const [patientCase, ...others] = folder.index.cases()
	if (!patientCase || others.length > 0) throw new Error("not one case")
	const request: SummaryRequest = {
		case: patientCase,
		notes: new Map(patientCase.notes.map(({ file }) => [file, folder.note(file)!])),
		findings: new Map(patientCase.notes.map(({ file }) => [file, folder.check(file, defaultOptions)])),
		now: "2026-03-01",
	}
	const all = { ...usualOptions, ...options, pseudonyms: pseudonyms !== undefined }
	const rows = await tellCase(
		{ ...request, goals: goalCourses(request), signed: signedNotesOf(request), mayLack: 0, nameOf: (file) => file },
		tables,
		{ options: all, pseudonyms, callingOf: (of) => peopleCalled(of, { names: all.names }) },
	)
	return Object.fromEntries<readonly Row[]>(tables.map(({ name }, index) => [name, rows[index] ?? []])) as Record<TableName, readonly Row[]>
}

/** A formulation, three sessions and a closing, in few words. */
export const shortCase = {
	"C-7/formulation.ipt.md": `---
ipt: 1
note: formulation
case: C-7
date: 2026-01-12
author: AB
supervisor: CD
problem-areas: [role-dispute]
contract: {sessions: 12}
diagnosis: F32.1 moderate depressive episode
measures:
  PHQ-9: {total: 18, item9: 1}
  Mood of the week: 3
---

## Interpersonal inventory

### Maria

- **Relationship**: older sister
- **Closeness**: 1

## Goals

- **G1**: Tell Maria what I need (by February)

## Mechanisms of change

### Social support

- **Hypothesis**: More contact with Maria.
`,
	"C-7/session-01.ipt.md": `---
ipt: 1
note: session
case: C-7
session: 1
date: 2026-01-05
phase: initial
focus: role-dispute
start: 10:00
end: 10:50
mode: video
author: ab
measures:
  PHQ-9: {total: 18, item9: 0}
---

## Techniques used

- **Communication analysis**: The call with Maria.

## Mechanisms of change

- **Social support**: 2: told @maria how she feels

## Risk

- **Level**: low
- **Rationale**: No plans.

## Plan

Go on.
`,
	"C-7/session-02.ipt.md": `---
ipt: 1
note: session
case: C-7
session: 2
date: 2026-01-20
phase: middle
measures:
  PHQ-9: {items: [1, 1, 1, 1, 1, 1, 1, 1, 0]}
  EPDS (partner): 11
---

## Progress

- **G1**: Maria knows it, C-7 says.

## Plan

Go on.
`,
	"C-7/session-03.ipt.md": `---
ipt: 1
note: session
case: C-7
session: 3
date: 2026-02-03
status: missed
---
`,
	"C-7/closing.ipt.md": `---
ipt: 1
note: closing
case: C-7
date: 2026-03-02
ending: planned
measures:
  PHQ-9: {total: 6, item9: 0}
---

## Goals

- **G1**: partly, Maria listens
`,
}
