/** The page as HTML: tables of figures, each of which leads to its cases, and the list of these. */
import * as vscode from "vscode"
import type { CountedCase } from "../../statistics/counted-case.ts"
import { basisOf, type Figure, isFew } from "../../statistics/figure.ts"
import type { Row, Table } from "../../statistics/tables.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { placeLink } from "../shared/page/place-link.ts"
import { addressOf } from "./shown.ts"
import { columnTitles, detailText, explanations, figureText, groupTitle, headTitles, readingWords, tableTitles } from "./words.ts"

const { t } = vscode.l10n

export interface Shown {
	readonly tables: readonly Table[]
	readonly cases: readonly CountedCase[]
	/** Notes that are in no case, with the name of each: what is in them is not counted. */
	readonly lost: readonly { readonly file: string; readonly name: string }[]
	readonly daysToSign: number
	/** What links call: to show the cases of a figure, and to write all figures to a file. */
	readonly command: string
	readonly exportCommand: string
	/** There is no room for tables: each row is a list. */
	readonly isNarrow: boolean
}

/** All figures. */
export function bodyOf(shown: Shown): Markup {
	const { tables, cases, lost, exportCommand } = shown
	return html`<main>
<h1>${t("Caseload Statistics")}</h1>
${
	cases.length === 0
		? html`<p>${t("There is no case in this folder yet. Begin one with “New Case”.")}</p>
${lostNotes(lost)}`
		: html`<p>${casesText(cases)}</p>
${lostNotes(lost)}<p><a class="button" href="${commandAddress(exportCommand, undefined)}">${t("Export as CSV…")}</a></p>
${tables.filter(({ rows }) => rows.length > 0).map((table) => section(table, shown))}<h2>${t("How to read these figures")}</h2>
<ul>${readingWords().map((words) => html`<li>${words}</li>`)}</ul>
`
}</main>`
}

/** That the user has stopped the counting, and how it goes on. */
export const stoppedBody = (command: string): Markup => html`<main>
<h1>${t("Caseload Statistics")}</h1>
<p>${t("You stopped the counting. No figures are shown, because figures from only some of the cases would be misleading.")}</p>
<p><a class="button" href="${commandAddress(command, { count: true })}">${t("Count Again")}</a></p>
</main>`

function casesText(cases: readonly CountedCase[]): string {
	const closed = cases.filter(({ isClosed }) => isClosed).length
	return cases.length === 1
		? t("1 case in the open folder. Choose a figure to see its cases.")
		: t("{0} cases in the open folder, {1} of them closed. Choose a figure to see its cases.", cases.length, closed)
}

/** So many notes are named; more are counted. */
const mostNamed = 5

function lostNotes(lost: Shown["lost"]): Markup {
	if (lost.length === 0) return html``
	const named = lost.slice(0, mostNamed).map(({ file, name }, index) => html`${index > 0 ? ", " : ""}${placeLink(file, 0, name)}`)
	const more = lost.length > mostNamed ? t("and {0} more", lost.length - mostNamed) : ""
	return html`<p class="lost">${t("Not counted, as they cannot be read or assigned to a case:")} ${named}${more === "" ? "" : ` ${more}`}</p>
`
}

function section(table: Table, shown: Shown): Markup {
	return html`<section aria-labelledby="${table.name}">
<h2 id="${table.name}">${tableTitles()[table.name]}</h2>
${shown.isNarrow ? listsOf(table, shown) : tableMarkup(table, shown)}${explanations(table.name, shown.daysToSign).map(
		(words) => html`<p class="legend">${words}</p>
`,
	)}</section>
`
}

function tableMarkup(table: Table, shown: Shown): Markup {
	const titles = columnTitles()
	return html`<table aria-labelledby="${table.name}">
<thead><tr><th scope="col">${headTitles()[table.name]}</th>${table.columns.map((column) => html`<th scope="col" class="number">${titles[column]}</th>`)}</tr></thead>
<tbody>
${table.rows.map(
	(row) => html`<tr${isTotal(table, row)}><th scope="row">${groupTitle(row.group)}</th>
${row.figures.map(
	({ column, figure }) => html`<td class="number">${figureMarkup(figure, { table, row, column }, shown)}</td>
`,
)}</tr>
`,
)}</tbody>
</table>
`
}

/** The last row of a table of groups is that of all cases. */
const isTotal = ({ rows }: Table, row: Row): Markup => (row.group.of === "all" && rows.length > 1 ? html` class="total"` : html``)

function listsOf(table: Table, shown: Shown): Markup {
	const titles = columnTitles()
	return html`${table.rows.map(
		(row) => html`<h3>${groupTitle(row.group)}</h3>
<dl>
${row.figures.map(
	({ column, figure }) => html`<div><dt>${titles[column]}</dt><dd>${figureMarkup(figure, { table, row, column }, shown)}</dd></div>
`,
)}</dl>
`,
	)}`
}

function figureMarkup(figure: Figure, { table, row, column }: Parameters<typeof labelOf>[0], { command }: Shown): Markup {
	if (basisOf(figure) === 0) return html`<span class="none">${nothingTexts()[figure.kind]}</span>`
	const detail = detailText(figure)
	const link = html`<a href="${commandAddress(command, { show: addressOf(table, row, column) })}" title="${t("Show the cases: {0}", labelOf({ table, row, column }))}">${figureText(figure)}</a>`
	return detail === "" ? link : html`${link} <span class="${isFew(figure) ? "few" : "detail"}">${detail}</span>`
}

/** What a figure without cases says: a share of none is not known. */
const nothingTexts = (): Readonly<Record<Figure["kind"], string>> => ({ count: "0", share: t("not known"), spread: t("none") })

/** A figure in words: `Response: Grief`. */
export const labelOf = ({
	row,
	column,
}: {
	readonly table: Table
	readonly row: Row
	readonly column: Row["figures"][number]["column"]
}): string => t("{0}: {1}", columnTitles()[column], groupTitle(row.group))
