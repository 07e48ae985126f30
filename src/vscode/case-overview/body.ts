/** A case at a glance as HTML: how far it is, its goals, its formulation and what is missing; each leads to its place. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { areasOf, heldInTime, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { riskTrack } from "../../cases/risk.ts"
import { notesInTime } from "../../cases/time.ts"
import { countOf, isOpen, openPointsIn } from "../../folder/open-points.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { titleOf } from "../../rules/words.ts"
import { figuresOf } from "../../summary/figures/index.ts"
import { goalsOf, type GoalState, goalsWithoutId } from "../../summary/parts/goals.ts"
import type { SummaryRequest } from "../../summary/request.ts"
import { drawn, html, type Markup } from "../shared/page/html.ts"
import { placeAddress, placeLink } from "../shared/page/place-link.ts"
import { noteText, openWords, riskText, sessionText } from "../shared/words.ts"
import { statementOf } from "./statement.ts"

const { t } = vscode.l10n

/** The body of the page. */
export function bodyOf(request: SummaryRequest): Markup {
	const { case: patientCase } = request
	return html`<main>
<header>
<h1>${patientCase.code}</h1>
<dl class="where">${statusOf(request).map(({ term, value }) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>
${figures(request)}${section("goals", wordsOf("formulation.goals").title, goals(request))}
${section("statement", wordsOf("formulation.statement").title, statementOf(request))}
${section("risk", wordsOf("session.risk").title, risk(request.case))}
${section("missing", t("Open points"), missing(request))}
</main>`
}

/** The figures of the case; each leads to the places that it shows. */
function figures(request: SummaryRequest): readonly Markup[] {
	return figuresOf({ ...request, theme: "page", link: ({ file, line }) => placeAddress(file, line) }).map(
		({ id, svg }) => html`<figure id="figure-${id}">${drawn(svg)}</figure>
`,
	)
}

function section(id: string, title: string, content: Markup): Markup {
	return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}</section>
`
}

/** How far the case is, in the words of the record. */
function statusOf({ case: patientCase, findings }: SummaryRequest): { readonly term: string; readonly value: Markup }[] {
	const areas = areasOf(patientCase)
		.map((area) => termTitle("problem-area", area))
		.join(", ")
	const open = openPointsIn([...findings.values()].flat())
	return [
		{
			term: wordsOf("formulation.problem-area").title,
			value: html`${areas === "" ? t("no problem area yet") : patientCase.formulation ? placeLink(patientCase.formulation.file, 0, areas) : areas}`,
		},
		{ term: t("Phase"), value: html`${phaseText(patientCase)}` },
		{ term: t("Session"), value: lastSession(patientCase) },
		{ term: wordsOf("session.risk").title, value: lastRisk(patientCase) },
		{ term: t("Open points"), value: countOf(open) === 0 ? html`${t("none")}` : html`<a href="#missing">${openWords(open)}</a>` },
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
	return html`${placeLink(last.file, 0, words)} <span class="date">${last.date ?? ""}</span>`
}

function lastRisk(patientCase: Case): Markup {
	const last = notesInTime(patientCase).findLast((note) => note.risk !== undefined)
	if (!last?.risk) return html`${t("not recorded")}`
	const level = last.risk.level ? termTitle("risk-level", last.risk.level) : t("not readable")
	return html`${placeLink(last.file, last.risk.line, level)} <span class="date">${last.date ?? ""}</span>`
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
		: html`${t("not spoken of yet")}`
	return html`<li>${placeLink(formulation?.file ?? "", line, id)} ${text}
<p class="state">${outcome === undefined ? lastMention : html`<strong>${outcome}</strong>`}</p></li>
`
}

const lineOf = ({ goalsSpokenOf }: NoteFacts, id: string): number => goalsSpokenOf.find((goal) => goal.id === id)?.line ?? 0

function missing({ case: patientCase, findings }: SummaryRequest): Markup {
	const points = patientCase.notes.flatMap((note) => (findings.get(note.file) ?? []).filter(isOpen).map((finding) => ({ note, finding })))
	if (points.length === 0) return html`<p class="none">${t("No required part is missing.")}</p>`
	return html`<ul>${points.map(
		({ note, finding }) => html`<li>${placeLink(note.file, undefined, noteWords(note), finding.range.start)}: ${titleOf(finding)}</li>
`,
	)}</ul>
`
}

function noteWords(note: NoteFacts): string {
	return note.kind === "session" ? sessionText(note) : note.kind ? termTitle("note", note.kind) : t("Note")
}
