/** The table of all cases as HTML: heads that sort, and rows that lead to the overview and the last note of each case. */
import * as vscode from "vscode"
import { type CaseRow, type Column, columns, type RowOrder } from "../../cases/caseload.ts"
import { difference } from "../../cases/changes.ts"
import type { RiskStep } from "../../cases/risk.ts"
import { termTitle, terms } from "../../record/index.ts"
import { placeLink } from "../case-overview/place-link.ts"
import { commandAddress } from "../page/document.ts"
import { html, type Markup } from "../page/html.ts"
import { changeText, noteText, riskText, scoreText } from "../words.ts"
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
	"open-points": t("Open points"),
	"last-note": t("Last note"),
})

/** Columns of numbers, which stand under one another by their ends. */
const ofNumbers: readonly Column[] = ["session", "open-points"]

/** The body of the page; the heads call a command. */
export function bodyOf(rows: readonly CaseRow[], order: RowOrder, sortCommand: string): Markup {
	const open = rows.filter(({ isClosed }) => !isClosed).length
	return html`<main>
<h1>${t("Caseload")}</h1>
<p>${rows.length === 0 ? t("There is no case in this folder yet. Begin one with “New Case”.") : t("{0} cases, {1} of them open.", rows.length, open)}</p>
${rows.length === 0 ? "" : table(rows, order, sortCommand)}</main>`
}

function table(rows: readonly CaseRow[], order: RowOrder, sortCommand: string): Markup {
	return html`<table>
<caption>${t("Choose a heading to sort by its column; choose it again for the opposite order.")}<br>${t("Risk: one mark for each note, the newest at the right. {0} none, {1} low, {2} moderate, {3} high, {4} no level; {5} thoughts of suicide were reported.", riskMarks.none, riskMarks.low, riskMarks.moderate, riskMarks.high, riskMarks.missing, "!")}</caption>
<thead><tr>${columns.map((column) => head(column, order, sortCommand))}</tr></thead>
<tbody>
${rows.map(rowMarkup)}</tbody>
</table>
`
}

function head(column: Column, { by, descending }: RowOrder, sortCommand: string): Markup {
	const title = titles()[column]
	const address = commandAddress(sortCommand, { by: column })
	const numbers = ofNumbers.includes(column) ? html` class="number"` : html``
	if (column !== by) return html`<th scope="col"${numbers}><a href="${address}">${title}</a></th>`
	return html`<th scope="col"${numbers} aria-sort="${descending ? "descending" : "ascending"}"><a href="${address}">${title}<span aria-hidden="true"> ${descending ? "▼" : "▲"}</span></a></th>`
}

function rowMarkup(row: CaseRow): Markup {
	const { code, area, isClosed, phase, session, planned, openPoints, lastNote } = row
	const sessions = session === undefined ? "" : planned === undefined ? String(session) : t("{0} of {1}", session, planned)
	return html`<tr${isClosed ? html` class="closed"` : html``}>
<th scope="row"><a href="${commandAddress("ipt.caseOverview", { code })}">${code}</a></th>
<td>${area ? termTitle("problem-area", area) : ""}</td>
<td>${isClosed ? t("Closed") : phase ? termTitle("phase", phase) : ""}</td>
<td class="number">${sessions}</td>
<td>${score(row)}</td>
<td>${risk(row)}</td>
<td>${mechanisms(row)}</td>
<td class="number">${openPoints === 0 ? "" : String(openPoints)}</td>
<td>${lastNote ? placeLink(lastNote.file, 0, lastNote.date ?? t("no date")) : ""}</td>
</tr>
`
}

function score({ scores }: CaseRow): Markup {
	const last = scores.at(-1)
	const [first] = scores
	if (!last || !first) return html``
	const change = scores.length > 1 ? changeText(difference(first.total, last.total), "first") : ""
	return html`${placeLink(last.note.file, last.line, `${last.name} ${scoreText(last)}`)} ${sparkline(scores.map(({ total }) => total))} <span class="change">${change}</span>`
}

/** So many of the last notes are shown as marks: the whole track is in the overview. */
const mostSteps = 16
const riskMarks = { none: "·", low: "▁", moderate: "▄", high: "█", missing: "?", "no-level": "?", "not-recorded": " " } as const

/** The last level in words, and after it a mark for each of the last notes, the newest at the right; a raised answer is marked too. */
function risk({ risk: track, isOfRisk }: CaseRow): Markup {
	const steps = track.filter(({ level, items, answers }) => level !== "not-recorded" || items.length + answers.length > 0)
	const last = steps.at(-1)
	if (!last) return html``
	const said = steps.map((step) => `${noteText(step.note)}: ${riskText(step)}`).join("; ")
	const marks = steps.slice(-mostSteps).map((step) => html`<span>${riskMarks[step.level]}${isRaised(step) ? "!" : ""}</span>`)
	const words = isOfRisk ? t("{0}, open", levelWord(last)) : levelWord(last)
	return html`${placeLink(last.note.file, last.line, words)} <span class="track" role="img" title="${said}" aria-label="${said}">${marks}</span>`
}

const levelWord = ({ level }: RiskStep): string => (level === "missing" || level === "no-level" || level === "not-recorded" ? t("No level") : termTitle("risk-level", level))

const isRaised = ({ items, answers }: RiskStep): boolean => items.some((item) => item.isRaised) || answers.some(({ yes }) => yes.length > 0)

/** A mark for each of the four, in the order of the record; the words are for who cannot see them. */
function mechanisms({ mechanisms: touched }: CaseRow): Markup {
	const words = touched.map((mechanism) => termTitle("mechanism", mechanism)).join(", ")
	const all = terms("mechanism")
	const label = touched.length === 0 ? t("none of {0}", all.length) : t("{0} of {1}: {2}", touched.length, all.length, words)
	const marks = all.map((mechanism) => (touched.includes(mechanism) ? "●" : "○")).join("")
	return html`<span role="img" title="${label}" aria-label="${label}">${marks}</span>`
}
