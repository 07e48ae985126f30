/** Which part of the summary a section of a note is in. */
import { keyOf, triadSections } from "../record/index.ts"
import type { PartName } from "./options.ts"

/** Parts that contain the section of the same key of each kind of note. */
const ofSameKey = ["goals", "inventory", "mechanisms", "risk", "techniques", "timeline"] as const satisfies readonly PartName[]

const triad: readonly string[] = triadSections

/** The part for all other sections of a kind of note. */
const others: Readonly<Partial<Record<string, PartName>>> = { formulation: "formulation", session: "sessions", closing: "ending" }

/** The part of the summary for a section, by its id. For the id `KIND.` it is the part for what no section of the record contains. */
export function partOfSection(id: string): PartName {
	const key = keyOf(id)
	return triad.includes(id) ? "triad" : (ofSameKey.find((part) => part === key) ?? others[id.slice(0, id.indexOf("."))] ?? "sessions")
}
