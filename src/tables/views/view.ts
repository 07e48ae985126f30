/** What is used of a ViewDefinition of SQL on FHIR v2: one table made of one type of resource. */

export interface ViewColumn {
	readonly name: string
	/** A FHIRPath. */
	readonly path: string
	readonly type?: string
	readonly description?: string
}

export interface ViewDefinition {
	readonly resourceType: "https://sql-on-fhir.org/ig/StructureDefinition/ViewDefinition"
	readonly name: string
	readonly title: string
	readonly status: "active"
	readonly fhirVersion: readonly ["4.0.1"]
	readonly resource: string
	readonly where?: readonly { readonly path: string }[]
	readonly select: readonly { readonly column: readonly ViewColumn[] }[]
}

/** A view of a type of resource, with its columns. */
export const view = (
	of: Pick<ViewDefinition, "name" | "resource" | "title" | "where"> & { readonly columns: readonly ViewColumn[] },
): ViewDefinition => {
	const { columns, ...rest } = of
	return {
		resourceType: "https://sql-on-fhir.org/ig/StructureDefinition/ViewDefinition",
		status: "active",
		fhirVersion: ["4.0.1"],
		...rest,
		select: [{ column: columns }],
	}
}
