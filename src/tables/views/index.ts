/** ViewDefinitions: tables of the FHIR resources of a folder, for whatever runs SQL on FHIR. */
import { view, type ViewDefinition } from "./view.ts"

const own = (vocabulary: string): string => `urn:ipt-notes:${vocabulary}`

/** The code of a system of ours, among several. */
const codeIn = (path: string, vocabulary: string): string => `${path}.coding.where(system = '${own(vocabulary)}').code.first()`

const measures = view({
	name: "measures",
	title: "A total of the client, of a measure that is known",
	resource: "Observation",
	// The score of somebody else has no code of a measure.
	where: [{ path: `code.coding.where(system = '${own("measure")}').exists()` }],
	columns: [
		{ name: "id", path: "id", type: "id" },
		{ name: "patient", path: "subject.getReferenceKey(Patient)", type: "string" },
		{ name: "encounter", path: "encounter.getReferenceKey(Encounter)", type: "string", description: "Missing if it is not of a session" },
		{ name: "measure", path: codeIn("code", "measure"), type: "code" },
		{ name: "loinc", path: "code.coding.where(system = 'http://loinc.org').code.first()", type: "code" },
		{ name: "date", path: "effective.ofType(dateTime)", type: "dateTime" },
		{ name: "total", path: "value.ofType(Quantity).value", type: "decimal", description: "Missing if there is none, never 0 instead" },
	],
})

const sessions = view({
	name: "sessions",
	title: "A session, whether it took place or not",
	resource: "Encounter",
	where: [{ path: `type.coding.where(system = '${own("session-status")}').exists()` }],
	columns: [
		{ name: "id", path: "id", type: "id" },
		{ name: "patient", path: "subject.getReferenceKey(Patient)", type: "string" },
		{ name: "number", path: `identifier.where(system = '${own("session")}').value.first()`, type: "string", description: "CASE/NUMBER" },
		{ name: "status", path: codeIn("type", "session-status"), type: "code" },
		{ name: "phase", path: codeIn("type", "phase"), type: "code" },
		{ name: "mode", path: codeIn("type", "mode"), type: "code" },
		{ name: "date", path: "period.start", type: "dateTime" },
	],
})

const goals = view({
	name: "goals",
	title: "A goal of the formulation",
	resource: "Goal",
	columns: [
		{ name: "id", path: "id", type: "id" },
		{ name: "patient", path: "subject.getReferenceKey(Patient)", type: "string" },
		{ name: "goal", path: `identifier.where(system = '${own("goal")}').value.first()`, type: "string", description: "CASE/GOAL" },
		{ name: "lifecycle", path: "lifecycleStatus", type: "code" },
		{ name: "achievement", path: "achievementStatus.coding.code.first()", type: "code" },
		{ name: "due", path: "target.due.ofType(date).first()", type: "date" },
	],
})

/** All views. A new one is a line here. */
export const views: readonly ViewDefinition[] = [measures, sessions, goals]
