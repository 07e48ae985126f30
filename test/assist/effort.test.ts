/**
 * How much work a note is. Each key, click and choice counts one, keys pressed together too, and so does each character of
 * the content. The writer of this test uses what the product really offers: the form of the new note, Next Part, and the lists of completion, in which nothing is chosen until an arrow key is pressed.
 */
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { completeBody } from "../../src/assist/complete/body.ts"
import type { Completion } from "../../src/assist/complete/completion.ts"
import { completeFrontMatter } from "../../src/assist/complete/front-matter.ts"
import { nextStop, stopsIn } from "../../src/assist/next-part.ts"
import { newSession } from "../../src/assist/forms/new-note.ts"
import type { Case } from "../../src/cases/case.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { firstEmptyPlace } from "../../src/note/forms/empty-places.ts"
import { readHead } from "../../src/note/front-matter/head.ts"
import { totalOf } from "../../src/note/front-matter/measure-values.ts"
import { namedSections } from "../../src/note/named.ts"
import { readNote } from "../../src/note/read.ts"
import { terms, termTitle } from "../../src/record/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"

const samples = new URL("../../samples/D-2026-07/", import.meta.url)
const file = "session-10.ipt.md"

function sampleCase(): { readonly folder: NoteFolder; readonly patientCase: Case } {
	const folder = new NoteFolder()
	for (const name of readdirSync(samples)) folder.setText(name, readFileSync(new URL(name, samples), "utf8"))
	const patientCase = folder.index.case("D-2026-07")
	if (!patientCase) throw new Error("The sample case is not there")
	return { folder, patientCase }
}

/** Letters that occur in a text in this order, as the editor compares what is typed with what it offers. */
const isFuzzy = (typed: string, text: string): boolean => {
	let at = 0
	for (const letter of text.toLowerCase()) if (letter === typed[at]) at++
	return at === typed.length
}

class Writer {
	readonly #folder: NoteFolder
	text: string
	#cursor: { start: number; end: number }
	actions = 0
	/** Characters of content. */
	content = 0

	/** `text`: a new note, its first empty place selected. */
	constructor(folder: NoteFolder, text: string) {
		this.#folder = folder
		this.text = text
		this.#cursor = firstEmptyPlace(text) ?? { start: 0, end: 0 }
	}

	/** Goes on with Next Part until the line begins with this, or is below this heading. One action each. */
	to(where: string): void {
		for (let steps = 0; !this.#isAt(where); steps++) {
			this.#folder.setText(file, this.text)
			const subject = this.#folder.subject(file, defaultOptions)
			const next = subject && nextStop(stopsIn(subject, this.#folder.check(file, defaultOptions)), this.#cursor, 1)
			if (!next || steps > 30) throw new Error(`Next Part does not lead to ${where}`)
			this.#cursor = next.range
			this.actions++
		}
	}

	#isAt(where: string): boolean {
		const before = this.text.slice(0, this.#cursor.start)
		return where.startsWith("#") ? before.slice(before.lastIndexOf("\n#") + 1).startsWith(`${where}\n`) : this.#line().startsWith(where)
	}

	/** Types content letter by letter. */
	write(words: string): void {
		this.content += words.length
		this.#type(words)
	}

	/** Types keys that are no content, as the mark of a list. */
	press(keys: string): void {
		this.#type(keys)
	}

	/** Writes a word by as little as it takes: typed whole, or its first letters and a choice from the list that opens. */
	choose(word: string): void {
		this.content += word.length
		const before = { text: this.text, cursor: this.#cursor, actions: this.actions }
		let best = word.length
		let how: readonly [letters: number, item: Completion] | undefined
		for (let letters = 1; letters < word.length; letters++) {
			Object.assign(this, { text: before.text, actions: before.actions })
			this.#cursor = before.cursor
			this.#type(word.slice(0, letters))
			const items = this.#offered(word.slice(0, letters))
			const index = items.findIndex((item) => item.label === word || item.text.trim() === word)
			const item = items[index]
			// Down as often as it takes, and Enter.
			const cost = letters + index + 2
			if (item && cost < best) [best, how] = [cost, [letters, item]]
		}
		this.text = before.text
		this.#cursor = before.cursor
		this.actions = before.actions + best
		if (how) this.#type(word.slice(0, how[0]), 0)
		else this.#type(word, 0)
		if (how) this.#take(how[1])
	}

	#type(words: string, cost = words.length): void {
		const { start, end } = this.#cursor
		this.text = this.text.slice(0, start) + words + this.text.slice(end)
		this.#cursor = { start: start + words.length, end: start + words.length }
		this.actions += cost
	}

	#take({ range, text }: Completion): void {
		this.text = this.text.slice(0, range.start) + text + this.text.slice(range.end)
		const place = firstEmptyPlace(text) ?? { start: text.length, end: text.length }
		this.#cursor = { start: range.start + place.start, end: range.start + place.end }
	}

	/** What the list shows that opens by itself once these letters are typed. */
	#offered(typed: string): Completion[] {
		const { text } = this
		const offset = this.#cursor.end
		this.#folder.setText(file, text)
		const read = () => {
			const note = this.#folder.note(file)
			return note && { note, patientCase: this.#folder.caseOf(file) }
		}
		const items =
			completeFrontMatter({ text, offset, file, index: this.#folder.index }) ?? completeBody({ text, offset, isRequested: false, read })
		return items.filter(({ filter }) => isFuzzy(typed.toLowerCase(), filter))
	}

	#line(): string {
		const start = this.text.lastIndexOf("\n", this.#cursor.start - 1) + 1
		return this.text.slice(start, this.#cursor.end + 1)
	}
}

describe("the effort of a note", () => {
	it("is below 270 actions for a session of 253 characters", () => {
		const { folder, patientCase } = sampleCase()
		const lastPlan = { session: 9, text: "Go through the offer: what is enough?" }
		const writer = new Writer(folder, newSession(patientCase, { date: "2026-11-09", status: "held", lastPlan }, { author: "EF" }))
		// The button of the case, and Enter for “held”.
		writer.actions += 2
		writer.to("start:")
		writer.write("17:00")
		writer.to("end:")
		writer.write("17:50")
		writer.to("mode:")
		writer.choose("in-person")
		writer.to("attended:")
		writer.write("client")
		writer.to("  PHQ-9:")
		writer.write("110101010")
		writer.to("  GAD-7:")
		writer.write("1101010")
		writer.to("- **Symptoms**")
		writer.write("sleeps through, low on Sunday")
		writer.to("- **Events**")
		writer.write("asked ")
		writer.choose("@husband")
		writer.write(" to be home by six")
		writer.to("## Mood and events")
		writer.write("low after he forgot the talk")
		writer.to("## Techniques")
		writer.press("- ")
		writer.choose("Clarification")
		writer.write("who expects what")
		writer.to("## Affect")
		writer.write("angry, then sad")
		writer.to("- **Improving")
		writer.write("2: asked once, no list")
		writer.to("- **Decreasing")
		writer.write("1")
		writer.to("- **G1**")
		writer.write("said so")
		writer.to("- **G2**")
		writer.write("once")
		writer.to("- **G3**")
		writer.write("begun")
		writer.to("- **Level**")
		writer.choose("None")
		writer.to("- **Rationale**")
		writer.write("no thoughts of dying")
		writer.to("## Plan")
		writer.write("rehearse it here")
		// Save.
		writer.actions++
		expect(writer.content).toBe(253)
		// The same session took 290 in a word processor with a template.
		expect(writer.actions).toBeLessThan(270)
		const note = readNote(writer.text)
		const head = note.frontMatter && readHead(note.frontMatter)
		expect(head).toMatchObject({ session: 10, start: "17:00", end: "17:50", mode: "in-person", attended: ["client"], invalid: [] })
		expect(head?.measures.map((reading) => totalOf(reading)?.total)).toEqual([5, 4])
		const filled = namedSections(note, "session").filter(({ placed }) => placed.part.filled)
		expect(filled.map(({ part }) => part?.id)).toEqual([
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.affect",
			"session.mechanisms",
			"session.progress",
			"session.risk",
			"session.plan",
		])
	})

	it("is three actions for a missed session", () => {
		const { patientCase } = sampleCase()
		// The button of the case; a letter that leaves one answer; Enter.
		const answers = terms("session-status").map((status) => termTitle("session-status", status))
		expect(answers.filter((answer) => isFuzzy("m", answer))).toEqual([termTitle("session-status", "missed")])
		expect(["New Session Note", "m", "Enter"]).toHaveLength(3)
		const text = newSession(patientCase, { date: "2026-11-09", status: "missed" }, { author: "EF" })
		const { frontMatter } = readNote(text)
		expect(frontMatter && readHead(frontMatter)).toMatchObject({ session: 10, status: "missed", invalid: [] })
	})
})
