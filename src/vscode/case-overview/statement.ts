/** The formulation statement in its own words, with the way to it. */
import * as vscode from "vscode"
import { excerpt, plain } from "../../summary/excerpt.ts"
import type { SummaryRequest } from "../../summary/request.ts"
import { sectionsIn } from "../../summary/sections.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { placeLink } from "../shared/page/place-link.ts"

const { t } = vscode.l10n

/** The statement as paragraphs, with a link to it; a sentence if there is no formulation or no statement yet. */
export function statementOf(request: SummaryRequest): Markup {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	const found = sectionsIn(request, formulation).find(({ part }) => part?.id === "formulation.statement")
	if (!formulation || !note) return html`<p class="none">${t("No formulation yet.")}</p>`
	if (!found) return html`<p class="none">${t("Not written yet.")}</p>`
	const { at, part } = found.placed
	const blocks = excerpt(note, found.placed).map(
		(block) => html`<p>${plain([block])}</p>
`,
	)
	const way = placeLink(formulation.file, undefined, t("Go to the formulation"), at + part.heading.start)
	return html`${blocks.length > 0 ? blocks : html`<p class="none">${t("Not written yet.")}</p>`}<p>${way}</p>
`
}
