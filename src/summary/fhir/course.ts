/** Diagnoses and problem areas, the episode of care, the contract and the goals. */
import type { CarePlan, Condition, EpisodeOfCare, Goal, Reference, TimingRepeat } from "@medplum/fhirtypes"
import { areasOf, contractAt, heldInTime, isCaseClosed, variantOf } from "../../cases/course.ts"
import { diagnosesIn } from "../../note/values/diagnosis.ts"
import { readFrequency } from "../../note/values/frequency.ts"
import { type ProblemArea, termTitle } from "../../record/index.ts"
import { headOf } from "../head.ts"
import { type GoalCourse, goalCourses } from "../parts/goals.ts"
import { words } from "../wording.ts"
import { dateIn, periodOf } from "./dates.ts"
import type { Making, Placed } from "./making.ts"
import { narrativeOfText } from "./narrative.ts"
import { coding, concept, identifiers, own, systems, therapyCode } from "./systems.ts"

interface Diagnosis {
	readonly id: string
	readonly text: string
	readonly code?: string
	readonly classification?: "icd-10" | "icd-11"
	readonly isOfClosing: boolean
}

/** The diagnoses of the formulation, then those that the closing says otherwise. */
function diagnosesOf(making: Making): Diagnosis[] {
	const { formulation, closing } = making.request.case
	const first = (formulation?.diagnosis ?? []).flatMap(diagnosesIn)
	const last = (closing?.diagnosis ?? []).flatMap(diagnosesIn).filter(({ text }) => !first.some((other) => other.text === text))
	const made = (all: typeof first, isOfClosing: boolean): Diagnosis[] =>
		all.map((diagnosis, index) => ({
			...diagnosis,
			id: making.idOf(isOfClosing ? "closing-diagnosis" : "diagnosis", String(index + 1)),
			isOfClosing,
		}))
	return [...made(first, false), ...made(last, true)]
}

/** Codes of depression in remission. */
const inRemission = /^F3(?:2\.[45]|3\.4)/

/** Each diagnosis and each problem area as a condition. */
export function conditionsIn(making: Making): Placed[] {
	const { formulation, closing } = making.request.case
	const onset = headOf(making.request)?.onset
	const onsetDay = dateIn(onset)
	const diagnoses = diagnosesOf(making).map((diagnosis): Placed => {
		const { code, classification = "icd-10", text, isOfClosing } = diagnosis
		const isRemitted = code !== undefined && inRemission.test(code)
		const note = isOfClosing ? closing : formulation
		return {
			place: isOfClosing ? "ending" : "formulation",
			resource: making.made<Condition>(diagnosis.id, {
				resourceType: "Condition",
				clinicalStatus: concept(systems.conditionClinical, isRemitted ? "remission" : "active"),
				category: [concept(systems.conditionCategory, "problem-list-item")],
				code: { coding: code === undefined ? [] : [making.icdCoding(code, classification)], text: making.text(text) },
				subject: making.patient,
				...(!isOfClosing && (onsetDay !== undefined ? { onsetDateTime: onsetDay } : { onsetString: making.text(onset) })),
				recordedDate: making.dayOf(note),
				recorder: making.practitioner(note?.author),
			}),
		}
	})
	const areas = areasOf(making.request.case).map((area): Placed => ({
		place: "formulation",
		resource: making.made<Condition>(areaId(making, area), {
			resourceType: "Condition",
			clinicalStatus: concept(systems.conditionClinical, "active"),
			category: [concept(systems.healthConcern, "health-concern")],
			code: concept(own("problem-area"), area, termTitle("problem-area", area)),
			subject: making.patient,
			recordedDate: making.dayOf(formulation),
			recorder: making.practitioner(formulation?.author),
		}),
	}))
	return [...diagnoses, ...areas]
}

const areaId = (making: Making, area: ProblemArea): string => making.idOf("problem-area", area)

/** A problem area of the formulation as a reference; nothing for another one. */
export const areaReference = (making: Making, area: ProblemArea): Reference<Condition>[] =>
	areasOf(making.request.case).includes(area) ? [{ reference: `Condition/${areaId(making, area)}` }] : []

/** The therapy from its contract, or its first session, to its closing. */
export function episodeIn(making: Making): Placed[] {
	const { case: patientCase } = making.request
	const { formulation, closing, sessions } = patientCase
	const isClosed = isCaseClosed(patientCase)
	const start = contractAt(patientCase).start ?? heldInTime(patientCase).find(({ date }) => date !== undefined)?.date ?? formulation?.date
	const conditions = [
		...diagnosesOf(making).flatMap(({ id, isOfClosing }) => (isOfClosing ? [] : [id])),
		...areasOf(patientCase).map((area) => areaId(making, area)),
	]
	const { otherVariant } = headOf(making.request) ?? {}
	const variant = variantOf(patientCase)
	const author = [formulation, ...sessions, closing].find((note) => note?.author !== undefined)?.author
	return [
		{
			place: "identification",
			resource: making.made<EpisodeOfCare>(episodeId(making), {
				resourceType: "EpisodeOfCare",
				identifier: [{ system: identifiers.case, value: making.code }],
				status: isClosed ? "finished" : "active",
				type: [
					{
						coding: [coding(systems.snomed, therapyCode), ...(otherVariant === undefined ? [coding(own("variant"), variant)] : [])],
						text: otherVariant === undefined ? termTitle("variant", variant) : making.text(otherVariant),
					},
				],
				diagnosis: conditions.map((id, index) => ({ condition: { reference: `Condition/${id}` }, rank: index + 1 })),
				patient: making.patient,
				period: periodOf(dateIn(start), isClosed ? making.dayOf(closing) : undefined),
				careManager: making.practitioner(author),
			}),
		},
	]
}

const episodeId = (making: Making): string => making.idOf("episode")

/** The therapy as a reference. */
export const episodeReference = (making: Making): Reference<EpisodeOfCare> => ({ reference: `EpisodeOfCare/${episodeId(making)}` })

/** The contract as last agreed, with the goals; nothing if there is neither. */
export function carePlanIn(making: Making): Placed[] {
	const { case: patientCase } = making.request
	const { formulation, closing } = patientCase
	const { sessions, frequency, minutes, weeks, start, maintenance } = contractAt(patientCase)
	const goals = goalCourses(making.request)
	const agreed = [
		sessions === undefined ? "" : words().planned(sessions),
		making.text(frequency),
		minutes === undefined ? "" : words().minutes(minutes),
		weeks === undefined ? "" : words().weeks(weeks),
		start === undefined ? "" : words().from(start),
		maintenance === undefined ? "" : words().inMaintenance(making.text(maintenance)),
	]
		.filter((part) => part !== "")
		.join(", ")
	if (agreed === "" && goals.length === 0) return []
	const often = frequency === undefined ? undefined : readFrequency(frequency)
	const repeat: TimingRepeat = {
		...(sessions !== undefined && { count: sessions }),
		...(minutes !== undefined && { duration: minutes, durationUnit: "min" }),
		...(often && { frequency: often.times, period: often.every, periodUnit: unitOf(often.unit) }),
	}
	const isClosed = isCaseClosed(patientCase)
	const isKept = closing?.ending === undefined || closing.ending === "planned" || closing.ending === "other"
	return [
		{
			place: "contract",
			resource: making.made<CarePlan>(making.idOf("contract"), {
				resourceType: "CarePlan",
				text: narrativeOfText(agreed === "" ? words().unknown : agreed),
				status: isClosed ? (isKept ? "completed" : "revoked") : "active",
				intent: "plan",
				category: [concept(systems.carePlanCategory, "assess-plan")],
				title: termTitle("variant", variantOf(patientCase)),
				subject: making.patient,
				period: periodOf(dateIn(start), isClosed ? making.dayOf(closing) : undefined),
				created: making.dayOf(formulation),
				author: making.practitioner(formulation?.author),
				addresses: diagnosesOf(making).flatMap(({ id, isOfClosing }) => (isOfClosing ? [] : [{ reference: `Condition/${id}` }])),
				goal: goals.map((_, index) => ({ reference: `Goal/${goalId(making, goals, index)}` })),
				activity: [
					{
						detail: {
							code: concept(systems.snomed, therapyCode),
							status: isClosed ? (isKept ? "completed" : "stopped") : "in-progress",
							...(Object.keys(repeat).length > 0 && { scheduledTiming: { repeat } }),
							description: agreed,
						},
					},
				],
			}),
		},
	]
}

const unitOf = (unit: "day" | "month" | "week"): "d" | "mo" | "wk" => ({ day: "d", month: "mo", week: "wk" } as const)[unit]

/** Goals have ids of their own; those without, and a second one of an id, are named by their places. */
function goalId(making: Making, goals: readonly GoalCourse[], index: number): string {
	const { id } = goals[index] ?? {}
	const isFirst = id !== undefined && goals.findIndex((other) => other.id === id) === index
	return making.idOf("goal", isFirst ? id : `at-${index + 1}`)
}

const achievements = { met: "achieved", partly: "improving", "not-met": "not-achieved" } as const

/** Each goal with what sessions and closing say of it. */
export function goalsIn(making: Making): Placed[] {
	const { case: patientCase } = making.request
	const goals = goalCourses(making.request)
	return goals.map((goal, index): Placed => {
		const { id, text, due, progress, outcome, atClosing } = goal
		return {
			place: "goals",
			resource: making.made<Goal>(goalId(making, goals, index), {
				resourceType: "Goal",
				identifier: id === undefined ? [] : [{ system: identifiers.goal, value: `${making.code}/${id}` }],
				lifecycleStatus: isCaseClosed(patientCase) ? "completed" : "active",
				achievementStatus: concept(systems.achievement, outcome ? achievements[outcome] : "in-progress"),
				description: { text: making.text(text).trim() || (id ?? words().unknown) },
				subject: making.patient,
				startDate: making.dayOf(patientCase.formulation),
				target: [{ dueDate: dateIn(due) }],
				note: [
					...progress.map(({ note, said }) => ({ text: making.text(said), time: making.dayOf(note) })),
					{ text: making.text(atClosing), time: atClosing === undefined ? undefined : making.dayOf(patientCase.closing) },
				].filter((note) => note.text.trim() !== ""),
			}),
		}
	})
}
