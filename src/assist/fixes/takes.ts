/** Whether what a fix writes would be read as what it is. */
import type { Section as Written } from "../../note/body/piece.ts"
import { type NamedSection, namedSections } from "../../note/named.ts"
import { readNote } from "../../note/read.ts"
import type { Subject } from "../../rules/rule.ts"
import { applyEdits, type TextEdit } from "../../text/text.ts"

/** Whether insertions are read: so many sections, sub-sections and fields more than before. Keys are not looked at. */
export function takes({ note, layout }: Subject, edits: readonly TextEdit[]): boolean {
	const inBody = edits.filter(({ range }) => !note.frontMatter || range.start > note.frontMatter.yaml.end)
	const before = layout && namedSections(note, layout)
	return Array.from(Map.groupBy(inBody, kindOfForm)).every(([{ begins, count }, written]) => {
		const after = layout && namedSections(readNote(applyEdits(note.text, written), note), layout)
		const wanted = written.reduce((sum, { text }) => sum + (text.match(begins)?.length ?? 1), 0)
		return before !== undefined && after !== undefined && count(after.map(partOf)) >= count(before.map(partOf)) + wanted
	})
}

const partOf = ({ placed: { part } }: NamedSection): Written => part

/** What a form begins with, and how many of its kind there are. */
interface KindOfForm {
	readonly begins: RegExp
	readonly count: (sections: readonly Written[]) => number
}

const kindOfForm = ({ text }: TextEdit): KindOfForm => kindsOfForms.find(({ begins }) => text.search(begins) >= 0) ?? ofFields

const sectionsIn = (sections: readonly Written[]): number => sections.length
const subsectionsIn = (sections: readonly Written[]): number => sections.reduce((sum, { subsections }) => sum + subsections.length, 0)
const fieldsIn = (sections: readonly Written[]): number =>
	sections
		.flatMap((section) => [section, ...section.subsections])
		.reduce((sum, { fields }) => sum + fields.reduce((all, { fields: inner }) => all + 1 + inner.length, 0), 0)

const ofFields: KindOfForm = { begins: /^[ \t]{0,20}- \*\*/gm, count: fieldsIn }
const kindsOfForms: readonly KindOfForm[] = [{ begins: /^## /gm, count: sectionsIn }, { begins: /^### /gm, count: subsectionsIn }, ofFields]
