/** How a summary may be requested: for whom, which parts of it, people by name or not, in which form. */
import * as z from "zod/mini"
import type { FhirChoice } from "./fhir-choice.ts"

/** For whom a summary is written. */
export const Reader = z.enum(["colleague", "supervisor", "patient"])
export type Reader = z.infer<typeof Reader>

/** How people of the inventory are called: as written, by their aliases, or by their roles alone. */
export const Naming = z.enum(["full", "aliases", "roles"])
export type Naming = z.infer<typeof Naming>

/** What a summary may consist of. Which readers are offered which parts, and in what order, is in `readers.ts`. */
export const PartName = z.enum([
	"identification",
	"findings",
	"reasons",
	"formulation",
	"triad",
	"inventory",
	"timeline",
	"work",
	"goals",
	"mechanisms",
	"techniques",
	"measures",
	"session-list",
	"sessions",
	"risk",
	"ending",
	"other-notes",
	"signatures",
	"later",
	"safety",
	"missing",
])
export type PartName = z.infer<typeof PartName>

export interface SummaryOptions {
	readonly reader?: Reader
	/** The parts that are wanted; the reader's usual ones if none are named. */
	readonly parts?: readonly PartName[]
	readonly names?: Naming
	/** What was chosen of an export in FHIR. */
	readonly fhir?: FhirChoice
}
