/** A case in FHIR R4: as a document that can be read, and as resources that are loaded together with those of other cases. */
import type { Bundle, BundleEntry } from "@medplum/fhirtypes"
import { readInLanguagesOf } from "../reading.ts"
import type { SummaryRequest } from "../request.ts"
import { compositionOf } from "./composition.ts"
import { carePlanIn, conditionsIn, episodeIn, goalsIn } from "./course.ts"
import { impressionIn } from "./formulation.ts"
import { idOf } from "./ids.ts"
import { type FhirResource, Making } from "./making.ts"
import type { FhirOptions } from "./options.ts"
import { patientIn, practitionersIn, relatedPeopleIn } from "./people.ts"
import { risksIn } from "./risk.ts"
import { scoresIn } from "./scores.ts"
import { sessionsIn } from "./sessions.ts"
import { documentsIn } from "./signed.ts"
import { restricted, systems } from "./systems.ts"

export type { FhirResource } from "./making.ts"
export type { FhirOptions } from "./options.ts"

/**
 * The resources of a case, its Composition first, with references by type and id. Ids are the same in every export, and those of
 * clinicians in every case: resources of several cases are loaded together as they are, each id once.
 */
export function fhirResources(request: SummaryRequest, options: FhirOptions = {}): FhirResource[] {
	return readInLanguagesOf(request.case, () => {
		const making = new Making(request, options)
		const conditions = conditionsIn(making)
		const placed = [
			...patientIn(making),
			...practitionersIn(making),
			...episodeIn(making),
			...carePlanIn(making),
			...impressionIn(
				making,
				conditions.flatMap(({ place, resource: { id } }) => (place === "formulation" && id !== undefined ? [id] : [])),
			),
			...conditions,
			...relatedPeopleIn(making),
			...goalsIn(making),
			...sessionsIn(making),
			...scoresIn(making),
			...risksIn(making),
			...documentsIn(making),
		]
		return [compositionOf(making, placed), ...placed.map(({ resource }) => resource)]
	})
}

/** The same as one document: a Bundle whose references lead to its own entries. */
export function fhirDocument(request: SummaryRequest, options: FhirOptions = {}): Bundle {
	const resources = fhirResources(request, options)
	const addresses = new Map(resources.map(({ resourceType, id = "" }) => [`${resourceType}/${id}`, `urn:uuid:${id}`]))
	const entry = resources.map((resource): BundleEntry<FhirResource> => ({
		fullUrl: `urn:uuid:${resource.id ?? ""}`,
		resource: readdressed(resource, addresses),
	}))
	const id = idOf("document", JSON.stringify(entry))
	const day = request.now.slice(0, 10)
	const signed = resources.flatMap((resource) => (resource.resourceType === "Provenance" ? [resource.recorded] : []))
	return {
		resourceType: "Bundle",
		id,
		meta: { security: [...restricted] },
		// Another content makes another document.
		identifier: { system: systems.uri, value: `urn:uuid:${id}` },
		type: "document",
		// The same on the whole day, and not before what is in it.
		timestamp: [`${day}T00:00:00Z`, ...signed].toSorted().at(-1) ?? `${day}T00:00:00Z`,
		entry,
	}
}

/** A resource with each reference by the address of what it leads to. */
function readdressed<Of>(value: Of, addresses: ReadonlyMap<string, string>): Of {
	if (Array.isArray(value)) return value.map((item) => readdressed(item, addresses)) as Of
	if (typeof value !== "object" || value === null) return value
	// The same keys with the same kinds of values.
	return Object.fromEntries(
		Object.entries(value).map(([key, held]: readonly [string, unknown]) => [
			key,
			key === "reference" && typeof held === "string" ? (addresses.get(held) ?? held) : readdressed(held, addresses),
		]),
	) as Of
}

/** A document as the content of a file. */
export function exportFhir(request: SummaryRequest): string {
	const { fhir, names = "roles" } = request.options ?? {}
	return `${JSON.stringify(fhirDocument(request, { ...fhir, names }), null, "\t")}\n`
}
