import assert from "node:assert/strict"
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises"
import { join, relative } from "node:path"
import { out, root } from "../../scripts/paths.ts"
import { after, suite, test } from "../harness/runner.ts"
import { soaking } from "../harness/soak.ts"
import { fields, sentences } from "./typing/sentences.ts"
import { Typist } from "./typing/typist.ts"
import { openWorkbench } from "./workbench.ts"

/** Sentences of one note. */
const perNote = 30

/** A user's own settings that would accept what is offered at every turn. */
const eager = {
	"editor.acceptSuggestionOnEnter": "on",
	"editor.tabCompletion": "on",
	"editor.snippetSuggestions": "top",
	"editor.wordBasedSuggestions": "allDocuments",
	"editor.suggest.selectionMode": "always",
	"editor.quickSuggestionsDelay": 0,
}

const head = (number: number): string => `---
ipt: 1
note: session
case: T-2026-11
session: ${number}
date: 2026-11-${String(number).padStart(2, "0")}
phase: middle
mode: 
author: 
---

## Since last session

- **Symptoms**: …
- **Events**: …

## Risk

- **Level**: …
- **Rationale**: …

## Mood and events

`

/** Types sentences into notes as a clinician does, and finds in each what was typed and nothing else. */
async function typeAll(all: readonly string[]): Promise<void> {
	const notes = Array.from({ length: Math.ceil(all.length / perNote) }, (_, index) => ({
		path: `typed-${10 + index}.ipt.md`,
		text: head(10 + index),
		part: all.slice(index * perNote, (index + 1) * perNote),
	}))
	const folder = join(out, "typing")
	await rm(folder, { recursive: true, force: true })
	await mkdir(folder, { recursive: true })
	// People and goals of the case are offered too.
	await copyFile(join(root, "samples/T-2026-11/formulation.ipt.md"), join(folder, "formulation.ipt.md"))
	for (const { path, text } of notes) await writeFile(join(folder, path), text)
	const workbench = await openWorkbench({ folder: relative(root, folder), settings: eager })
	after(workbench.close)
	after(async () => void (await workbench.screenshot("typing")))
	for (const { path, text, part } of notes) {
		await workbench.row(path).dblclick()
		await workbench.page.locator(".tab.active", { hasText: path }).waitFor()
		await workbench.page.locator(".editor-instance .view-line").first().click()
		const typist = new Typist(workbench, text)
		await typeNote(typist, part)
		assert.equal(await typist.saved(join(workbench.folder, path)), typist.expected)
	}
	assert.deepEqual(await workbench.notifications(), [])
}

async function typeNote(typist: Typist, part: readonly string[]): Promise<void> {
	const [first = "", second = "", third = "", ...others] = part
	await typist.goTo("author:")
	await typist.type("RK")
	await typist.tab()
	await typist.goTo("mode:")
	await typist.type("phone")
	await typist.enter()

	await typist.nextPlace("Alt+Enter")
	await typist.type(first)
	await typist.tab()
	await typist.nextPlace("Alt+Enter")
	// While a place is selected Tab goes on to the next one.
	typist.keepPlace()
	await typist.nextPlace("Tab")
	await typist.type("low, no acute risk")
	await typist.enter()
	await typist.type(second)
	await typist.tab()
	await typist.nextPlace("Alt+Enter")
	await typist.type(third)

	await typist.goToEnd()
	for (const [index, sentence] of others.entries()) {
		await typist.type(sentence)
		if (index % 5 === 3) await typist.type(". ")
		else {
			if (index % 5 === 1) await typist.tab()
			if (index % 5 === 2) await typist.type(".")
			await typist.enter()
			if (index % 5 === 0) await typist.enter()
		}
	}
	await typist.enter()
	await typist.type("## Plan")
	await typist.enter()
	for (const [index, field] of fields.entries()) {
		await typist.type(index === 0 ? field : field.slice(2))
		if (index % 3 === 1) await typist.tab()
		await typist.enter()
	}
}

suite("ordinary writing", () => {
	test(
		"leaves in the note what was typed: a sample of 10 sentences",
		() => typeAll(sentences.filter((_, index) => index % 30 === 0)),
		600_000,
	)

	if (soaking) test("leaves in the note what was typed: all 300 sentences", () => typeAll(sentences), 2_400_000)
})
