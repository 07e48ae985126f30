/** The table of cases as HTML: a choice of them, heads that sort, and rows that lead to the overview and the last note of each case. */
import * as vscode from "vscode"
import { type CaseRow, type Choice, choices, type Column, columns, isChosen, type RowOrder } from "../../assist/caseload.ts"
import { difference } from "../../cases/changes.ts"
import type { RiskStep } from "../../cases/risk.ts"
import { termTitle, terms } from "../../record/index.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { placeLink } from "../shared/page/place-link.ts"
import { changeText, noteText, riskText, scoreText } from "../shared/words.ts"
import { sparkline } from "./sparkline.ts"

const { t } = vscode.l10n

const titles = (): Readonly<Record<Column, string>> => ({
	code: t("Case"),
	area: t("Problem area"),
	phase: t("Phase"),
	session: t("Session"),
	score: t("Last score"),
	risk: t("Risk"),
	mechanisms: t("Mechanisms"),
	"open-points": t("Still needed"),
	"last-note": t("Last note"),
})

/** Columns of numbers, which are aligned by their ends. */
const ofNumbers: readonly Column[] = ["session", "open-points"]

export interface Arranged {
	readonly show: Choice
	readonly order: RowOrder
	/** The columns that are shown, and those that have no room. */
	readonly visible: readonly Column[]
	readonly crowdedOut: readonly Column[]
	/** What a head or a choice calls. */
	readonly command: string
}

/** The body of the page: a choice of cases, and those that are chosen as a table. `rows`: all cases, in order. */
export function bodyOf(rows: readonly CaseRow[], arranged: Arranged): Markup {
	const chosen = rows.filter(isChosen[arranged.show])
	return html`<main>
<h1>${t("Caseload")}</h1>
${
	rows.length === 0
		? html`<p>${t("There is no case in this folder yet. Begin one with “New Case”.")}</p>`
		: html`<p class="choices">${choices.map((choice) => choiceLink(choice, rows, arranged))}</p>
${columnChoice(arranged)}`
}
${chosen.length === 0 ? "" : table(chosen, arranged)}</main>`
}

const choiceTitles = (): Readonly<Record<Choice, string>> => ({
	all: t("All cases"),
	open: t("Open cases"),
	risk: t("Cases with open risk"),
})

function choiceLink(choice: Choice, rows: readonly CaseRow[], { show, command }: Arranged): Markup {
	const title = t("{0}: {1}", choiceTitles()[choice], rows.filter(isChosen[choice]).length)
	return html`<a href="${commandAddress(command, { show: choice })}"${choice === show ? html` aria-current="true"` : html``}>${title}</a> `
}

/** Each column but the first can be switched off and on; what has no room is named. */
function columnChoice({ visible, crowdedOut, command }: Arranged): Markup {
	const names = titles()
	const links = columns
		.filter((column) => column !== "code")
		.map((column) => {
			const isVisible = visible.includes(column)
			const tip = isVisible ? t("Hide the column {0}", names[column]) : t("Show the column {0}", names[column])
			return html`<a href="${commandAddress(command, { column })}" title="${tip}"${isVisible ? html` aria-current="true"` : html``}>${isVisible ? "✓ " : ""}${names[column]}</a> `
		})
	const lacking = crowdedOut.map((column) => names[column]).join(", ")
	return html`<p class="choices columns"><span>${t("Columns:")}</span> ${links}</p>
${lacking === "" ? "" : html`<p class="lacking" role="status">${t("No room for: {0}. Make this page wider, or choose a column above to show it instead of another.", lacking)}</p>`}`
}

function table(rows: readonly CaseRow[], { order, command, visible }: Arranged): Markup {
	const { none, low, moderate, high, missing } = riskMarks
	const legends = {
		risk: t(
			"Risk: one mark for each note, the newest at the right. {0} none, {1} low, {2} moderate, {3} high, {4} no level, {5} thoughts of suicide were reported.",
			none,
			low,
			moderate,
			high,
			missing,
			"!",
		),
		mechanisms: t(
			"Mechanisms: {0} worked on, {1} not yet, in this order: {2}.",
			worked,
			notYet,
			terms("mechanism")
				.map((mechanism) => termTitle("mechanism", mechanism))
				.join(", "),
		),
	}
	return html`<table>
<caption>${t("Choose a heading to sort by its column. Choose it again for the opposite order.")}</caption>
<thead><tr>${visible.map((column) => head(column, order, command))}</tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, visible))}</tbody>
</table>
${(["risk", "mechanisms"] as const)
	.filter((column) => visible.includes(column))
	.map(
		(column) => html`<p class="legend">${legends[column]}</p>
`,
	)}`
}

function head(column: Column, { by, descending }: RowOrder, command: string): Markup {
	const title = titles()[column]
	const address = commandAddress(command, { by: column })
	const numbers = ofNumbers.includes(column) ? html` class="number"` : html``
	const tip = t("Sort by {0}", title)
	if (column !== by) return html`<th scope="col"${numbers}><a href="${address}" title="${tip}">${title}</a></th>`
	return html`<th scope="col"${numbers} aria-sort="${descending ? "descending" : "ascending"}"><a href="${address}" title="${tip}">${title}<span aria-hidden="true"> ${descending ? "▼" : "▲"}</span></a></th>`
}

function rowMarkup(row: CaseRow, visible: readonly Column[]): Markup {
	return html`<tr${row.isClosed ? html` class="closed"` : html``}>
${visible.map((column) => cells[column](row))}</tr>
`
}

const cell = (content: Markup | string): Markup => html`<td>${content}</td>
`
const numberCell = (content: string): Markup => html`<td class="number">${content}</td>
`

/** The cell of each column. */
const cells: Readonly<Record<Column, (row: CaseRow) => Markup>> = {
	code: ({
		code,
	}) => html`<th scope="row"><a href="${commandAddress("ipt.caseOverview", { code })}" title="${t("Open the overview of {0}", code)}">${code}</a></th>
`,
	area: ({ area }) => cell(area ? termTitle("problem-area", area) : ""),
	phase: ({ isClosed, phase }) => cell(isClosed ? t("Closed") : phase ? termTitle("phase", phase) : ""),
	session: ({ session, planned }) =>
		numberCell(session === undefined ? "" : planned === undefined ? String(session) : t("{0} of {1}", session, planned)),
	score: (row) => cell(score(row)),
	risk: (row) => cell(risk(row)),
	mechanisms: (row) => cell(mechanisms(row)),
	"open-points": ({ openPoints }) => numberCell(openPoints === 0 ? "" : String(openPoints)),
	"last-note": ({ lastNote }) => html`<td class="date">${lastNote ? placeLink(lastNote.file, 0, lastNote.date ?? t("no date")) : ""}</td>
`,
}

function score({ scores }: CaseRow): Markup {
	const last = scores.at(-1)
	const [first] = scores
	if (!last || !first) return html``
	const change = scores.length > 1 ? changeText(difference(first.total, last.total), "first") : ""
	return html`<div class="score"><span class="spark">${sparkline(scores.map(({ total }) => total))}</span> <span>${placeLink(last.note.file, last.line, `${last.name} ${scoreText(last)}`)} <span class="change">${change}</span></span></div>`
}

/** So many of the last notes have marks: the whole track is in the overview. */
const mostSteps = 16
const riskMarks = { none: "·", low: "▁", moderate: "▄", high: "█", missing: "?", "no-level": "?", "not-recorded": " " } as const

/** The last level in words, and after it a mark for each of the last notes, the newest at the right; a raised answer is marked too. */
function risk({ risk: track, isOfRisk }: CaseRow): Markup {
	const steps = track.filter(({ level, items, answers }) => level !== "not-recorded" || items.length + answers.length > 0)
	const last = steps.at(-1)
	if (!last) return html``
	const text = steps.map((step) => `${noteText(step.note)}: ${riskText(step)}`).join("; ")
	const marks = steps.slice(-mostSteps).map((step) => html`<span>${riskMarks[step.level]}${isRaised(step) ? "!" : ""}</span>`)
	const words = isOfRisk ? t("{0}, open", levelWord(last)) : levelWord(last)
	return html`<span class="level">${placeLink(last.note.file, last.line, words)}</span> <span class="track" role="img" title="${text}" aria-label="${text}">${marks}</span>`
}

const levelWord = ({ level }: RiskStep): string =>
	level === "missing" || level === "no-level" || level === "not-recorded" ? t("No level") : termTitle("risk-level", level)

const isRaised = ({ items, answers }: RiskStep): boolean => items.some((item) => item.isRaised) || answers.some(({ yes }) => yes.length > 0)

/** The marks of a mechanism that a session worked on, and of one that none did. */
const [worked, notYet] = ["●", "○"] as const

/** A mark for each of the four, in the order of the record; the words are for who cannot see them. */
function mechanisms({ mechanisms: touched }: CaseRow): Markup {
	const words = touched.map((mechanism) => termTitle("mechanism", mechanism)).join(", ")
	const all = terms("mechanism")
	const label = touched.length === 0 ? t("none of {0}", all.length) : t("{0} of {1}: {2}", touched.length, all.length, words)
	const marks = all.map((mechanism) => (touched.includes(mechanism) ? worked : notYet)).join("")
	return html`<span role="img" title="${label}" aria-label="${label}">${marks}</span>`
}
