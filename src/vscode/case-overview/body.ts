/** A case at a glance as HTML: five answers, its figures, its goals, its formulation and what is still needed; each leads to its place. */
import * as vscode from "vscode"
import { addendaUnder, isAddendum } from "../../cases/addenda.ts"
import type { Case } from "../../cases/case.ts"
import { areasOf, awaitsFirstSession, heldInTime, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { riskTrack } from "../../cases/risk.ts"
import { isOpen } from "../../folder/open-points.ts"
import { amendedMark, termTitle, wordsOf } from "../../record/index.ts"
import { titleOf } from "../../rules/words.ts"
import { edge as figureEdge, figuresOf } from "../../summary/figures/index.ts"
import { goalsOf, type GoalState, goalsWithoutId } from "../../summary/parts/goals.ts"
import type { SummaryRequest } from "../../summary/request.ts"
import { newSessionCommand } from "../shared/command-names.ts"
import { pageEdge } from "../shared/page/base-style.ts"
import { commandAddress } from "../shared/page/document.ts"
import { drawn, html, type Markup } from "../shared/page/html.ts"
import { placeAddress, placeLink } from "../shared/page/place-link.ts"
import { addendumText, laterWords, noteText, riskText, sessionText } from "../shared/words.ts"
import { answers as fiveAnswers } from "./answers.ts"
import { twoColumnsFrom } from "./style.ts"
import { statementOf } from "./statement.ts"

const { t } = vscode.l10n

/** The body of the page. `width`: of the page, in pixels, for which the figures are laid out. */
export function bodyOf(request: SummaryRequest, width: number): Markup {
	const { case: patientCase } = request
	return html`<main>
<header>
<h1>${patientCase.code}</h1>
<dl class="where">${statusOf(request).map(({ term, value }) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>
${nextStep(request.case)}${fiveAnswers(request)}${figures(request, width)}${section("goals", wordsOf("formulation.goals").title, goals(request))}
${section("statement", wordsOf("formulation.statement").title, html`${amendedFormulation(request.case)}${statementOf(request)}`)}
${section("risk", wordsOf("session.risk").title, risk(request.case))}
${later(request.case)}${section("missing", t("Still needed"), missing(request))}
</main>`
}

/** A case without sessions says what to do next. */
function nextStep(patientCase: Case): Markup {
	if (!awaitsFirstSession(patientCase)) return html``
	const address = commandAddress(newSessionCommand, { code: patientCase.code })
	return html`<p class="next">${t("This case has no session yet.")} <a class="button" href="${address}">${t("Write the first session")}</a></p>
`
}

/** The figures of the case, drawn for the width that they have; each leads to the places that it shows. */
function figures(request: SummaryRequest, width: number): Markup {
	// Figures have an edge of their own: so far they go into that of the page, and all words begin at one line.
	const room = width - 2 * Math.max(0, pageEdge(width) - figureEdge)
	const ofEach = width >= twoColumnsFrom ? room / 2 : room
	const all = figuresOf({ ...request, width: ofEach, theme: "page", link: ({ file, line }) => placeAddress(file, line) })
	return html`<div class="figures">${all.map(
		({ id, svg }) => html`<figure id="figure-${id}">${drawn(svg)}</figure>
`,
	)}</div>
`
}

function section(id: string, title: string, content: Markup): Markup {
	return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}</section>
`
}

/** How far the case is, in the words of the record. */
function statusOf({ case: patientCase }: SummaryRequest): { readonly term: string; readonly value: Markup }[] {
	const areas = areasOf(patientCase)
		.map((area) => termTitle("problem-area", area))
		.join(", ")
	return [
		{
			term: wordsOf("formulation.problem-area").title,
			value: html`${areas === "" ? t("no problem area yet") : patientCase.formulation ? placeLink(patientCase.formulation.file, 0, areas) : areas}`,
		},
		{ term: t("Phase"), value: html`${phaseText(patientCase)}` },
		{ term: t("Session"), value: lastSession(patientCase) },
	]
}

function phaseText(patientCase: Case): string {
	const phase = phaseOf(patientCase)
	return isCaseClosed(patientCase) ? t("Closed") : phase ? termTitle("phase", phase) : t("Not begun")
}

function lastSession(patientCase: Case): Markup {
	const held = heldSessions(patientCase)
	const last = heldInTime(patientCase).at(-1)
	if (!last) return html`${t("none yet")}`
	const planned = plannedNow(patientCase)
	const number = last.session ?? held.length
	const words = planned === undefined ? String(number) : t("{0} of {1}", number, planned)
	return html`${placeLink(last.file, 0, words)} <span class="date">${[last.date ?? "", ...laterWords(last, patientCase.addenda)].filter((part) => part !== "").join(", ")}</span>`
}

/** What each note says of risk, in the order of time. */
function risk(patientCase: Case): Markup {
	const steps = riskTrack(patientCase).filter(({ level, items, answers }) => level !== "not-recorded" || items.length + answers.length > 0)
	if (steps.length === 0) return html`<p class="none">${t("Nothing is recorded of risk yet.")}</p>`
	return html`<ul>${steps.map(
		(step) => html`<li>${placeLink(step.note.file, step.line, noteText(step.note))}: ${riskText(step)}</li>
`,
	)}</ul>
`
}

/** That the formulation was amended, with the way to its addenda. */
function amendedFormulation({ formulation, addenda }: Case): Markup {
	if (!formulation || !addenda.under.has(formulation.file)) return html``
	const links = addendaUnder(addenda, formulation.file).map(
		(addendum) => html` <a href="#later" title="${t("Go to {0}", t("Addenda and late entries"))}">${addendumText(addendum, false)}</a>`,
	)
	return html`<p class="none">${amendedMark()}:${links}</p>
`
}

/** Notes that were amended, each with its addenda, and those that were written late; nothing in a case without any. */
function later(patientCase: Case): Markup {
	const { addenda, notes } = patientCase
	const items = notes.flatMap((note) => {
		if (addenda.amended.has(note.file)) return []
		const link = placeLink(note.file, 0, isAddendum(note) ? addendumText(note) : noteText(note))
		const lost = isAddendum(note) ? [t("the note that it amends is not in its folder")] : []
		const words = [...lost, ...laterWords(note, addenda)].join(", ")
		const under = addendaUnder(addenda, note.file).map(
			(addendum) => html`<li>${placeLink(addendum.file, 0, addendumText(addendum))}</li>
`,
		)
		return words === ""
			? []
			: [
					html`<li>${link}: ${words}${under.length === 0 ? "" : html`<ul>${under}</ul>`}</li>
`,
				]
	})
	return items.length === 0
		? html``
		: section(
				"later",
				t("Addenda and late entries"),
				html`<ul>${items}</ul>
`,
			)
}

function goals(request: SummaryRequest): Markup {
	const all = goalsOf(request)
	const others = goalsWithoutId(request)
	if (all.length + others.length === 0) return html`<p class="none">${t("No goals yet.")}</p>`
	return html`<ul class="goals">${all.map((goal) => goalItem(request.case, goal))}${others.map(
		(text) => html`<li>${text}</li>
`,
	)}</ul>
`
}

function goalItem({ formulation }: Case, { id, text, lastSession: last, outcome }: GoalState): Markup {
	const line = formulation?.goals.find((goal) => goal.id === id)?.line ?? 0
	const lastMention = last
		? html`${placeLink(last.note.file, lineOf(last.note, id), sessionText(last.note))}${last.said === "" ? "" : `: ${last.said}`}`
		: html`${t("not mentioned yet")}`
	return html`<li>${placeLink(formulation?.file ?? "", line, id)} ${text}
<p class="state">${outcome === undefined ? lastMention : html`<strong>${outcome}</strong>`}</p></li>
`
}

const lineOf = ({ goalsSpokenOf }: NoteFacts, id: string): number => goalsSpokenOf.find((goal) => goal.id === id)?.line ?? 0

function missing({ case: patientCase, findings }: SummaryRequest): Markup {
	const points = patientCase.notes.flatMap((note) => (findings.get(note.file) ?? []).filter(isOpen).map((finding) => ({ note, finding })))
	if (points.length === 0) return html`<p class="none">${t("Nothing is still needed.")}</p>`
	return html`<ul>${points.map(
		({ note, finding }) => html`<li>${placeLink(note.file, undefined, noteWords(note), finding.range.start)}: ${titleOf(finding)}</li>
`,
	)}</ul>
`
}

function noteWords(note: NoteFacts): string {
	return note.kind === "session" ? sessionText(note) : note.kind ? termTitle("note", note.kind) : t("Note")
}
