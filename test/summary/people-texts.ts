/** A person of an inventory, as it is written. */
export const person = (name: string, relationship: string) =>
	`### ${name}\n\n- **Relationship**: ${relationship}\n- **Status**: living\n- **Satisfying**: laughs with her\n`
