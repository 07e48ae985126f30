/** What Medplum's validator says: how often an element occurs, of which type it is, and the invariants of the definitions. */
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from "@medplum/core"
import type { Bundle, OperationOutcomeIssue, Resource, StructureDefinition } from "@medplum/fhirtypes"
import { definitions } from "./definitions.ts"

let isIndexed = false

function index(): void {
	if (isIndexed) return
	isIndexed = true
	for (const name of ["profiles-types.json", "profiles-resources.json"]) indexStructureDefinitionBundle(definitions(name) as Bundle)
}

/**
 * The faults of a resource, or of a Bundle with everything in it. Given a profile, also what that asks for. References of a document
 * are URNs, of which the validator warns each time: only errors count.
 */
export function invariantFaults(resource: Resource, profile?: StructureDefinition): string[] {
	index()
	return issuesOf(resource, profile)
		.filter(({ severity }) => severity === "error" || severity === "fatal")
		.map(({ details, expression }) => `${expression?.join(" ") ?? resource.resourceType}: ${details?.text ?? "is wrong"}`)
}

function issuesOf(resource: Resource, profile: StructureDefinition | undefined): readonly OperationOutcomeIssue[] {
	try {
		return validateResource(resource, profile && { profile })
	} catch (error) {
		if (error instanceof OperationOutcomeError) return error.outcome.issue
		throw error
	}
}
