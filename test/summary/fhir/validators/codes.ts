/** What FHIR.js of the Lantana Group says: required codes, and properties that are not known. */
import { Fhir } from "fhir"
import type { Resource } from "@medplum/fhirtypes"

let validator: Fhir | undefined

/** The faults of a resource. */
export function codeFaults(resource: Resource): string[] {
	validator ??= new Fhir()
	const { messages } = validator.validate(resource, { errorOnUnexpected: true })
	const isGrave = new Set<string | undefined>(["error", "fatal"])
	return messages
		.filter(({ severity }) => isGrave.has(severity))
		.map(({ location, message }) => `${location ?? resource.resourceType}: ${message ?? "is wrong"}`)
}
