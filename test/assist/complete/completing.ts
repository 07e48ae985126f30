/** Completions where `|` is in a text, in a folder with other notes. */
import { completeBody } from "../../../src/assist/complete/body.ts"
import type { Completion } from "../../../src/assist/complete/completion.ts"
import { completeForms } from "../../../src/assist/complete/forms.ts"
import { completeFrontMatter } from "../../../src/assist/complete/front-matter.ts"
import { NoteFolder } from "../../../src/folder/folder.ts"

export interface Around {
	/** Other notes of the folder. */
	readonly others?: readonly string[]
	/** The list was called for. */
	readonly isRequested?: boolean
}

export interface Completed {
	readonly text: string
	readonly offset: number
	readonly items: readonly Completion[]
}

/** What is offered at the mark, and the text without it. */
export function complete(marked: string, { others = [], isRequested = false }: Around = {}): Completed {
	const offset = marked.indexOf("|")
	const text = marked.slice(0, offset) + marked.slice(offset + 1)
	const folder = new NoteFolder()
	for (const [index, other] of others.entries()) folder.setText(`other-${index}`, other)
	folder.setText("this", text)
	const read = () => {
		const note = folder.note("this")
		return note && { note, patientCase: folder.caseOf("this") }
	}
	const items = completeFrontMatter({ text, offset, file: "this", index: folder.index }) ?? [
		...completeBody({ text, offset, isRequested, read }),
		...completeForms({ text, offset, isRequested, read: () => read()?.note }),
	]
	return { text, offset, items }
}

/** The labels that are offered at the mark. */
export function labels(marked: string, around?: Around): string[] {
	return complete(marked, around).items.map(({ label }) => label)
}

/** The text when the item of this label is taken, every place left as it is. */
export function taken(marked: string, label: string, around?: Around): string {
	const { text, items } = complete(marked, around)
	const item = items.find((one) => one.label === label)
	if (!item) throw new Error(`No “${label}” among ${items.map((one) => one.label).join(", ") || "nothing"}`)
	return withItem(text, item)
}

const withItem = (text: string, { range, text: written }: Completion): string =>
	text.slice(0, range.start) + written + text.slice(range.end)

export const session = (body: string, more = ""): string =>
	`---\nipt: 1\nnote: session\ncase: C-1\nsession: 3\ndate: 2026-02-02\nphase: middle\n${more}---\n\n${body}`

export const formulation = (body: string, more = "problem-areas: [role-dispute]\n"): string =>
	`---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-12\n${more}---\n\n${body}`

/** A formulation with people, goals and an expected mechanism. */
export const ofCase = formulation(
	`## Interpersonal inventory

### Neighbour

- **Relationship**: lives next door
- **Closeness**: 4

### Father

- **Relationship**: father
- **Status**: deceased (2019)

### Older sister

- **Relationship**: sister
- **Closeness**: 2

## Goals

- **G1**: returns to the choir (by 2026-04-01)
- **G2**: asks @older-sister for help

## Mechanisms of change

### Enhancing social support

- **Hypothesis**: more company
`,
	"problem-areas: [role-dispute]\nmeasures:\n  WSAS: 20\n  PHQ-9: 14\n",
)
