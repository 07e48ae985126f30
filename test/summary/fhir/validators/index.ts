/** The validators of FHIR R4 that need no network, and what each of them says. No single one finds everything: see the test next to them. */
import type { Bundle, Resource } from "@medplum/fhirtypes"
import { codeFaults } from "./codes.ts"
import { invariantFaults } from "./invariants.ts"
import { schemaFaults } from "./json-schema.ts"
import { documentFaults, resourcesFaults } from "./links.ts"
import { shapeFaults } from "./shapes.ts"

export type Validator = "invariants" | "codes" | "schema" | "shapes" | "links"

/** What each validator says of a document, with its name. */
export function faultsOfDocument(bundle: Bundle): Record<Validator, string[]> {
	const resources = (bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])
	return {
		// The invariants of a Bundle are of all of it.
		invariants: invariantFaults(bundle),
		codes: resources.flatMap(codeFaults),
		schema: resources.flatMap(schemaFaults),
		shapes: resources.flatMap(shapeFaults),
		links: documentFaults(bundle),
	}
}

/** What each validator says of resources that are loaded together. */
export function faultsOfResources(resources: readonly Resource[]): Record<Validator, string[]> {
	return {
		invariants: resources.flatMap((resource) => invariantFaults(resource)),
		codes: resources.flatMap(codeFaults),
		schema: resources.flatMap(schemaFaults),
		shapes: resources.flatMap(shapeFaults),
		links: resourcesFaults(resources),
	}
}

export const noFaults: Readonly<Record<Validator, readonly string[]>> = { invariants: [], codes: [], schema: [], shapes: [], links: [] }
