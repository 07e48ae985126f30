/** The form as HTML: each detail with its label, its range, what to write, and what is wrong with it. */
import * as vscode from "vscode"
import type { Control, Detail, DetailGroup, Refusal } from "../../assist/details/detail.ts"
import { itemName, measureTitle, termTitle, wordsOf } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import { messageOf } from "../../rules/words.ts"
import { asSentence } from "../../text/sentence.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { placeLink } from "../shared/page/place-link.ts"
import { directionText, noteText, numberText } from "../shared/words.ts"

const { t } = vscode.l10n

/** What was entered and not written, and why. */
export interface Draft {
	readonly values: readonly string[]
	readonly refusal: Refusal
	/** What the note had then: once it has something else, this is out of date. */
	readonly instead: string
}

export interface FormRequest {
	readonly subject: Subject
	readonly groups: readonly DetailGroup[]
	/** What was entered and not written, by the id of its detail. */
	readonly drafts: ReadonlyMap<string, Draft>
	/** Names of measures that may be added. */
	readonly addable: readonly string[]
}

/** By which the page names a detail. */
export const idOf = ({ path }: Detail): string => path.join(".")

/** The body of the page. A note whose kind is not known has no fields, and the page says so. */
export function bodyOf({ subject, groups, drafts, addable }: FormRequest): Markup {
	const { file, facts } = subject
	const [main, ...others] = groups
	return html`<main>
<h1>${noteText(facts)}</h1>
<p class="lead">${t("What you enter is written into the header of the note at once. To undo it, use Undo in the note.")} ${placeLink(file, 0, t("Go to the note"))}</p>
${main ? fieldsOf(main, drafts) : html`<p role="alert">${t("The header of this note cannot be read yet. Write “note: session” in it, or another kind of note.")}</p>`}
${others.map((group) => groupOf(group, drafts))}${addable.length > 0 && main ? adding(addable) : ""}
</main>`
}

/** A group of which nothing is written or asked for is closed at first: few sessions agree on a contract anew. */
function groupOf(group: DetailGroup, drafts: ReadonlyMap<string, Draft>): Markup {
	const [title, fields] = [titleOf(group), fieldsOf(group, drafts)]
	const isIdle = group.of.is === "map" && group.details.every(({ value, lacking }) => value.length === 0 && lacking === undefined)
	return isIdle
		? html`<details><summary>${title}</summary>${fields}</details>
`
		: html`<fieldset><legend>${title}</legend>${fields}</fieldset>
`
}

function titleOf({ of }: DetailGroup): string {
	if (of.is !== "measure") return wordsOf(of.id).title
	const title = of.measure ? measureTitle(of.measure) : of.name
	return title === of.name ? title : t("{0} ({1})", of.name, title)
}

function fieldsOf({ of, details }: DetailGroup, drafts: ReadonlyMap<string, Draft>): Markup {
	const direction = of.is === "measure" && of.measure ? directionText(of.measure) : ""
	return html`${direction === "" ? "" : html`<p class="hint">${direction}</p>`}<div class="fields">
${details.map((detail) => fieldOf(detail, drafts.get(idOf(detail))))}</div>`
}

function fieldOf(detail: Detail, draft: Draft | undefined): Markup {
	const { control, findings, lacking, total } = detail
	const id = idOf(detail)
	const problems = draft ? [refusalText(draft.refusal)] : findings.map(messageOf)
	const values = draft?.values ?? [detail.value].flat()
	const hints = [hintOf(detail), total === undefined ? "" : t("Total: {0}.", numberText(total))].filter((text) => text !== "")
	const described = [...(hints.length > 0 ? [`${id}:hint`] : []), ...(problems.length > 0 ? [`${id}:problem`] : [])].join(" ")
	const attributes = html`${described === "" ? "" : html` aria-describedby="${described}"`}${problems.length > 0 ? html` aria-invalid="true"` : ""}${lacking === "required" ? html` aria-required="true"` : ""}`
	const mark =
		lacking === undefined
			? ""
			: html` <span class="mark ${lacking}">${lacking === "required" ? t("still needed") : t("worth adding")}</span>`
	const isGroup = control.is === "terms"
	const label = isGroup
		? html`<span class="label" id="${id}:label">${labelOf(detail)}${mark}</span>`
		: html`<label for="${id}:0">${labelOf(detail)}${mark}</label>`
	const input = isGroup
		? html`<div role="group" aria-labelledby="${id}:label">${selectsOf(control, id, values, attributes)}</div>`
		: inputOf(control, `${id}:0`, values, attributes)
	return html`<div class="field${control.is === "lines" || control.is === "text" ? " wide" : ""}" data-field="value" id="${id}">${label}
${input}${hints.length > 0 ? html`<p class="hint" id="${id}:hint">${hints.join(" ")}</p>` : ""}${
		problems.length > 0 ? html`<p class="problem" id="${id}:problem"${draft ? html` role="alert"` : ""}>${problems.join(" ")}</p>` : ""
	}</div>
`
}

function inputOf(control: Control, id: string, values: readonly string[], attributes: Markup): Markup {
	const [value = ""] = values
	switch (control.is) {
		case "lines":
			return html`<textarea id="${id}" rows="${String(Math.max(2, values.length))}"${attributes}>${values.join("\n")}</textarea>`
		case "term":
		case "terms":
			return selectOf(
				control.allowed.map((term) => [term, termTitle(control.vocabulary, term)]),
				id,
				value,
				attributes,
			)
		case "yes-no":
			return selectOf(
				[
					["yes", t("yes")],
					["no", t("no")],
				],
				id,
				value,
				attributes,
			)
		case "number": {
			const { least, most, whole } = control
			// What is no number appears as it is written.
			if (value !== "" && !/^-?\d+(?:\.\d+)?$/.test(value)) return html`<input type="text" id="${id}" value="${value}"${attributes}>`
			const limits = html`${least === undefined ? "" : html` min="${String(least)}"`}${most === undefined ? "" : html` max="${String(most)}"`}`
			return html`<input type="number" id="${id}" value="${value}"${limits} step="${whole ? "1" : "any"}"${attributes}>`
		}
		case "answers":
			return html`<input type="text" class="digits" id="${id}" value="${value}" inputmode="numeric" autocomplete="off" spellcheck="false" size="${String(control.items + 2)}"${attributes}>`
		case "date":
		case "time":
		case "text":
			return html`<input type="${control.is}" id="${id}" value="${value}"${attributes}>`
	}
}

/** A list for each term in its order, and one more. */
function selectsOf(
	control: Extract<Control, { readonly is: "term" | "terms" }>,
	id: string,
	values: readonly string[],
	attributes: Markup,
): Markup {
	const given = values.filter((value) => value !== "")
	return html`${[...given, ""].slice(0, Math.max(control.allowed.length, given.length)).map((value, index) => {
		const others = given.filter((other) => other !== value)
		const options = control.allowed
			.filter((term) => !others.includes(term))
			.map((term): [string, string] => [term, termTitle(control.vocabulary, term)])
		const name = html` aria-label="${index === 0 ? t("The main one") : t("Another one")}"`
		return selectOf(options, `${id}:${index}`, value, html`${attributes}${name}`)
	})}`
}

function selectOf(options: readonly (readonly [value: string, title: string])[], id: string, value: string, attributes: Markup): Markup {
	// A word that is not one of the terms stays to be chosen, so that nothing is replaced unseen.
	const all = value === "" || options.some(([term]) => term === value) ? options : [...options, [value, value] as const]
	return html`<select id="${id}"${attributes}><option value=""></option>${all.map(
		([term, title]) => html`<option value="${term}"${term === value ? html` selected` : ""}>${title}</option>`,
	)}</select>`
}

function labelOf({ about }: Detail): string {
	if (about.is === "key") return wordsOf(about.id).title
	const { part, measure, name } = about
	switch (part.of) {
		case "total":
			return t("Total")
		case "answers":
			return t("Answers to all items, as digits")
		case "item":
			return itemName(measure?.key ?? name, part.item)
		case "part":
		case "question":
			return part.key
	}
}

/** What to write, else in which range. A list, a date and a time are chosen: what to write for them is of no use. */
function hintOf({ about, control }: Detail): string {
	if (["term", "yes-no", "date", "time"].includes(control.is)) return ""
	const sentence = asSentence(about.is === "key" ? wordsOf(about.id).write : "")
	return control.is === "number" && sentence !== "" ? sentence : [sentence, rangeText(control)].filter((text) => text !== "").join(" ")
}

function rangeText(control: Control): string {
	switch (control.is) {
		case "answers":
			return t("{0} digits, one for each item. Write a dash for an item that was left blank.", control.items)
		case "lines":
			return t("One on each line.")
		case "number":
			if (control.least === undefined) return ""
			return control.most === undefined ? t("{0} or more.", control.least) : t("{0} to {1}.", control.least, control.most)
		default:
			return ""
	}
}

function refusalText(refusal: Refusal): string {
	switch (refusal.why) {
		case "finding":
			return t("Not written. {0}", messageOf(refusal.finding))
		case "answers":
			return t("Not written. Write {0} digits, one for each item.", refusal.items)
		case "by-hand":
			return t("Not saved. You can change this part of the header only in the note itself.")
	}
}

function adding(names: readonly string[]): Markup {
	return html`<fieldset><legend>${t("Another scale")}</legend><div class="field" data-field="add" id="add"><label for="add:0">${t("Add a scale")}</label>
${selectOf(
	names.map((name) => [name, name]),
	"add:0",
	"",
	html``,
)}</div></fieldset>`
}
