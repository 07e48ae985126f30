/** The views of FHIR resources, evaluated by an implementation of SQL on FHIR, have what the cases have. */
import { evalSqlOnFhir } from "@medplum/core"
import { describe, expect, it } from "vitest"
import { scoresOf } from "../../src/cases/scores.ts"
import { measureOf } from "../../src/cases/measure-facts.ts"
import { fhirResources } from "../../src/summary/fhir/index.ts"
import { goalCourses } from "../../src/summary/parts/goals.ts"
import { views } from "../../src/tables/views/index.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { requestOf, sample, samples } from "../summary/requests.ts"

type Evaluated = Parameters<typeof evalSqlOnFhir>

/** The rows of a view, of the resources of a case. */
function rowsOf(name: string, request: Parameters<typeof fhirResources>[0]) {
	const view = views.find((one) => one.name === name)
	if (!view) throw new Error(`there is no view ${name}`)
	// The evaluator has a type of its own for what is plain JSON.
	return evalSqlOnFhir(structuredClone(view) as unknown as Evaluated[0], fhirResources(request)) as Record<string, unknown>[]
}

describe.each(samples)("the views of %s", (code) => {
	const request = sample(code)

	it("have each total of the client once, and the sum of all", () => {
		const rows = rowsOf("measures", request).filter(({ total }) => total !== null)
		for (const [name, scores] of scoresOf(request.case)) {
			const known = scores.filter((score) => score.total !== undefined && measureOf(score) !== undefined && !score.own)
			// A day's total that two notes give is one observation.
			const once = new Map(known.map(({ note, total = 0 }) => [note.date === undefined ? note.file : `${note.date} ${total}`, total]))
			const own = rows.filter(({ measure }) => measure === name)
			expect([name, own.map(({ total }) => Number(total)).toSorted((a, b) => a - b)]).toEqual([
				name,
				[...once.values()].toSorted((a, b) => a - b),
			])
		}
		expect(rows.length).toBeGreaterThan(0)
	})

	it("have each session, with its status, phase and day", () => {
		expect(rowsOf("sessions", request).map(({ number, status, phase, date }) => [number, status, phase, date])).toEqual(
			request.case.sessions.map(({ session: number, status = "held", phase = null, date = null }) => [
				`${code}/${number}`,
				status,
				phase,
				date,
			]),
		)
	})

	it("have each goal of the formulation", () => {
		const ids = goalCourses(request).map(({ id }) => (id === undefined ? null : `${code}/${id}`))
		expect(rowsOf("goals", request).map(({ goal }) => goal)).toEqual(ids)
		expect(rowsOf("goals", request).every(({ patient }) => typeof patient === "string")).toBe(true)
	})
})

it("the score of somebody else is no measure of the client", () => {
	const request = requestOf("C-1", [
		formulation({ more: "measures: {PHQ-9: {total: 18, item9: 0}, PHQ-9 (mother): {total: 4, item9: 0}}" }),
		session(1, { more: "measures: {EPDS (partner): 9}" }),
	])
	expect(rowsOf("measures", request).map(({ measure, loinc, total }) => [measure, loinc, total])).toEqual([["PHQ-9", "44261-6", 18]])
})
