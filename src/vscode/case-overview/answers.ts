/** The five questions that are asked of a case first, each with a short answer that leads to its part of the page. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import type { MechanismCourse } from "../../cases/mechanisms.ts"
import { countOf, type OpenPoints, openPointsIn } from "../../folder/open-points.ts"
import { termTitle } from "../../record/index.ts"
import { titleOf } from "../../rules/words.ts"
import { type Answers, answersOf, type Progress } from "../../summary/answers.ts"
import type { SummaryRequest } from "../../summary/request.ts"
import { editDetailsCommand } from "../shared/command-names.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { changeText, inSentence, noteText, numberText, openWords, riskText, scoreText, sessionText } from "../shared/words.ts"

const { t } = vscode.l10n

interface Answer {
	readonly question: string
	/** A few words that answer the question. */
	readonly short: string
	/** What the short answer rests on; may be empty. */
	readonly reason: string
	/** The part of the page with all of it, and what that is. */
	readonly part: string
	readonly partTitle: string
	/** Look at this first. */
	readonly isAlert?: boolean
	/** What can be done about it. */
	readonly way?: Markup
}

/** The mark of an answer to look at first: its colour is not all that says so. The sign is to be drawn as text. */
const alertMark = "\u26A0\uFE0E"

/** The questions with their answers. */
export function answers(request: SummaryRequest): Markup {
	const found = answersOf(request)
	const all = [better(found.progress), risk(found), support(found), mechanism(found), needed(found, request.case)]
	return html`<section aria-label="${t("At a glance")}"><dl class="answers">${all.map(
		({ question, short, reason, part, partTitle, isAlert, way = "" }) => html`<div${isAlert ? html` class="alert"` : html``}>
<dt>${question}</dt>
<dd><a href="#${part}" title="${t("Go to {0}", partTitle)}">${isAlert ? markOfAlert() : ""}${short}</a>${reason === "" ? "" : html`<span>${reason}</span>`}${way}</dd>
</div>
`,
	)}</dl>
<p class="legend">${all.some(({ isAlert }) => isAlert) ? legendOfAlert() : ""}<span>${t("Each answer leads to its part of this page.")}</span></p></section>
`
}

/** Only if an answer has the mark: alone, it would read as if this case were getting worse. */
const legendOfAlert = (): Markup =>
	html`<span class="alert">${alertMark} ${t("Look here first: it is getting worse, or there may be risk.")}</span> `

const markOfAlert = (): Markup => html`<span class="mark" role="img" aria-label="${t("Look here first:")}">${alertMark}</span> `

function better(progress: Progress | undefined): Answer {
	const answer = { question: t("Is it getting better?"), part: "figure-course", partTitle: t("the course of therapy") }
	if (!progress) return { ...answer, short: t("No score yet"), reason: "" }
	const { first, last, scores, by, change, isReliable } = progress
	const scoreWords = `${last.name} ${scoreText(last)}`
	if (scores.length < 2) return { ...answer, short: t("One score so far"), reason: `${scoreWords}, ${noteText(last.note)}` }
	return {
		...answer,
		short: changeWords(change, isReliable),
		reason: t("{0}: {1}, now {2}. {3}.", last.name, numberText(first.total), scoreText(last), sentence(changeText(by, "first"))),
		...(change === "worse" && { isAlert: true }),
	}
}

function changeWords(change: Progress["change"], isReliable: boolean | undefined): string {
	switch (change) {
		case "better":
			return isReliable === undefined ? t("Better") : isReliable ? t("Better, reliably") : t("Better, not yet reliably")
		case "worse":
			return isReliable === undefined ? t("Worse") : isReliable ? t("Worse, reliably") : t("Worse, not reliably")
		case "same":
			return t("As at the start")
		case undefined:
			return t("Changed (it is not known which direction is better)")
	}
}

function risk({ risk: step, isRiskOpen, isRiskUnknown }: Answers): Answer {
	const answer = { question: t("Is there risk?"), part: "risk", partTitle: t("risk, note by note") }
	if (!step) return { ...answer, short: t("Not recorded yet"), reason: "" }
	return {
		...answer,
		short: isRiskUnknown ? t("Not known yet") : isRiskOpen ? t("Yes, risk is open") : t("No open risk in the notes"),
		reason: `${noteText(step.note)}: ${riskText(step)}`,
		...(isRiskOpen && { isAlert: true }),
	}
}

/** So many people and points are named. */
const most = { people: 3, points: 2 } as const

function support({ people, supporters }: Answers): Answer {
	const answer = { question: t("Who supports?"), part: "figure-circle", partTitle: t("the interpersonal circle") }
	if (people === 0) return { ...answer, short: t("No person is recorded yet"), reason: "" }
	if (supporters.length === 0)
		return { ...answer, short: t("Nobody is recorded as support"), reason: t("{0} people in the inventory", people) }
	const kinds = ({ support: given }: (typeof supporters)[number]): string =>
		given
			.filter((kind) => kind !== "none")
			.map((kind) => termTitle("support", kind))
			.join(", ")
	const [first] = supporters
	return {
		...answer,
		short: withMore(
			supporters.map(({ name }) => name),
			most.people,
		),
		reason: first ? t("{0}: {1}. Support from {2} of {3} people.", first.name, kinds(first), supporters.length, people) : "",
	}
}

function mechanism({ moved, workedOn }: Answers): Answer {
	const answer = { question: t("Which mechanism moved?"), part: "figure-mechanisms", partTitle: t("the mechanisms of change") }
	const name = ({ mechanism: of }: MechanismCourse): string => termTitle("mechanism", of)
	const [first, ...others] = moved
	const worked = workedOn.length === 0 ? "" : t("Worked on, no change noted yet: {0}.", workedOn.map(name).join(", "))
	if (!first) return { ...answer, short: t("None so far"), reason: worked || t("No session has rated one yet.") }
	const rating = t(
		"Rating {0}, {1}.",
		first.lastRating ?? "?",
		inSentence(sessionText(first.lastSession === undefined ? {} : { session: first.lastSession })),
	)
	return {
		...answer,
		short: name(first),
		reason:
			others.length > 0
				? `${rating} ${t("Also {0}.", others.map(name).join(", "))}`
				: [rating, worked].filter((part) => part !== "").join(" "),
	}
}

function needed({ needed: points, worthAdding }: Answers, { formulation }: Case): Answer {
	const answer = {
		question: t("What is still needed?"),
		part: "missing",
		partTitle: t("what is still needed"),
		...(formulation && { way: detailsLink(formulation.file) }),
	}
	const more = worthAdding === 0 ? "" : t("{0} worth adding.", worthAdding)
	if (points.length === 0) return { ...answer, short: t("Nothing is still needed"), reason: more }
	const titles = [...Map.groupBy(points, titleOf)].map(([title, { length }]) => (length === 1 ? title : t("{0} ({1})", title, length)))
	return {
		...answer,
		short: neededWords(openPointsIn(points)),
		reason: [`${withMore(titles, most.points)}.`, more].filter((part) => part !== "").join(" "),
	}
}

/** How much is needed, as a sentence with the number that the tree shows. What is needed later has words of its own. */
function neededWords(open: OpenPoints): string {
	const count = countOf(open)
	if (count === open.due) return openWords(open)
	return count === 1 ? t("1 part is still needed") : t("{0} parts are still needed", count)
}

function detailsLink(file: string): Markup {
	const tip = t("Fill in the header of the formulation as a form")
	return html`<a class="way" href="${commandAddress(editDetailsCommand, { file })}" title="${tip}">${t("Edit Details of the formulation")}</a>`
}

/** The first names of a list, and how many more there are. */
function withMore(names: readonly string[], count: number): string {
	const first = names.slice(0, count).join(", ")
	return names.length > count ? t("{0} and {1} more", first, names.length - count) : first
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
