/** Which part of the summary tells a section of a note. */
import type { PartName } from "./options.ts"

const parts: Readonly<Record<string, PartName>> = {
	"formulation.acute-stressor": "triad",
	"formulation.diathesis": "triad",
	"formulation.social-support": "triad",
	"formulation.inventory": "inventory",
	"formulation.timeline": "timeline",
	"formulation.goals": "goals",
	"formulation.mechanisms": "mechanisms",
	"formulation.risk": "risk",
	"session.techniques": "techniques",
	"session.mechanisms": "mechanisms",
	"session.risk": "risk",
	"closing.goals": "goals",
	"closing.mechanisms": "mechanisms",
	"closing.risk": "risk",
}

const others: Readonly<Record<string, PartName>> = { formulation: "formulation", session: "sessions", closing: "ending" }

/** By the id of the section; what has no part of its own belongs to that of its note. */
export function partOfSection(id: string): PartName {
	return parts[id] ?? others[id.slice(0, id.indexOf("."))] ?? "sessions"
}
