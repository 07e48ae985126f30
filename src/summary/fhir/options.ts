/** How a case may be asked for in FHIR. */
import type { FhirChoice } from "../fhir-choice.ts"
import type { Naming } from "../options.ts"

export interface FhirOptions extends FhirChoice {
	/** How people of the inventory are called; by their roles, if nothing is given. */
	readonly names?: Naming
	/** What a case is called: its code, if nothing is given. With another one, nothing says the code, and signed texts are left out. */
	readonly codeOf?: (code: string) => string
	/** Without, there is no narrative: data alone. */
	readonly narrative?: boolean
}
