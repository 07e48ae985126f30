/** The sections of a problem area in a note. */
import { areaOf } from "../../note/fields.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import type { ProblemArea, Section } from "../../record/index.ts"
import type { Subject } from "../rule.ts"

/** Sections whose heading names the area; one that names none counts if there is one area only. */
export function areaSections({ head, sections }: Pick<Subject, "head" | "sections">, part: Section, area: ProblemArea): NamedSection[] {
	return sectionsNamed(sections, part.id).filter((section) => areaOf(section, head) === area)
}
