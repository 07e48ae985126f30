/** The cases of a figure as a list, each with a link to its overview. */
import * as vscode from "vscode"
import { difference } from "../../cases/changes.ts"
import { termTitle } from "../../record/index.ts"
import type { CountedCase } from "../../statistics/counted-case.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { changeText, numberText } from "../shared/words.ts"
import { labelOf, type Shown } from "./body.ts"
import { casesOf, type Placed } from "./shown.ts"
import { detailText, figureText, tableTitles } from "./words.ts"

const { t } = vscode.l10n

/** The title of the page when it shows the cases of a figure. */
export const listTitle = (placed: Placed): string => t("{0} – {1}", tableTitles()[placed.table.name], labelOf(placed))

/** The cases that are counted in a figure, and those that are not though it is known of them. */
export function listOf(
	placed: Placed,
	all: ReadonlyMap<string, CountedCase>,
	{ command, isNarrow }: Pick<Shown, "command" | "isNarrow">,
): Markup {
	const { figure, table } = placed
	const counted = casesOf(figure.cases, all)
	const others = figure.kind === "share" ? casesOf(figure.others, all) : []
	const words = [figureText(figure), detailText(figure)].filter((text) => text !== "").join(", ")
	return html`<main>
<h1>${labelOf(placed)}</h1>
<p><a href="${commandAddress(command, { back: true })}">← ${t("All figures")}</a></p>
<p>${t("{0}: {1}", tableTitles()[table.name], words)}</p>
${counted.length > 0 ? cases(figure.kind === "share" ? t("Counted: {0}", counted.length) : undefined, counted, isNarrow) : ""}${
		others.length > 0 ? cases(t("Not counted: {0}", others.length), others, isNarrow) : ""
	}</main>`
}

function cases(title: string | undefined, those: readonly CountedCase[], isNarrow: boolean): Markup {
	const heading =
		title === undefined
			? html``
			: html`<h2>${title}</h2>
`
	if (isNarrow)
		return html`${heading}<ul>
${those.map(
	(
		one,
	) => html`<li>${overviewLink(one)} ${[areaOf(one), phaseOf(one), sessionsOf(one), scoresOf(one)].filter((text) => text !== "").join(", ")}</li>
`,
)}</ul>
`
	return html`${heading}<table>
<thead><tr><th scope="col">${t("Case")}</th><th scope="col">${t("Problem area")}</th><th scope="col">${t("Phase")}</th><th scope="col">${t("Sessions")}</th><th scope="col">${t("Scores")}</th><th scope="col" class="number">${t("Still needed")}</th></tr></thead>
<tbody>
${those.map(
	(
		one,
	) => html`<tr><th scope="row">${overviewLink(one)}</th><td>${areaOf(one)}</td><td>${phaseOf(one)}</td><td>${sessionsOf(one)}</td><td>${scoresOf(one)}</td><td class="number">${one.openPoints === 0 ? "" : String(one.openPoints)}</td></tr>
`,
)}</tbody>
</table>
`
}

const overviewLink = ({ code }: CountedCase): Markup =>
	html`<a href="${commandAddress("ipt.caseOverview", { code })}" title="${t("Open the overview of {0}", code)}">${code}</a>`

const areaOf = ({ area }: CountedCase): string => (area ? termTitle("problem-area", area) : "")

const phaseOf = ({ isClosed, phase }: CountedCase): string => (isClosed ? t("Closed") : phase ? termTitle("phase", phase) : "")

const sessionsOf = ({ heldOfContract, planned }: CountedCase): string =>
	planned === undefined ? t("{0} took place", heldOfContract) : t("{0} took place, {1} planned", heldOfContract, planned)

function scoresOf({ main, courses: [other] }: CountedCase): string {
	const course = main ?? other
	if (!course) return ""
	return `${course.measure} ${numberText(course.last)}, ${changeText(difference(course.first, course.last), "first")}`
}
