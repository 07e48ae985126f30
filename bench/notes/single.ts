/** Single notes of a wanted size. */
import { aliasOf } from "../../src/record/index.ts"
import { formulation, session } from "./case.ts"
import { plainVoice } from "./plain-voice.ts"
import { Random } from "./random.ts"
import type { Setting } from "./sections.ts"
import type { Kind } from "./sources/source.ts"
import type { Voice } from "./voice.ts"

/** A note as it is written in practice: about 7 KB, or several times as long. */
export function usualNote(kind: Kind, voice: Voice = plainVoice, longer = 1): string {
	const setting = (people: readonly string[], perField: number, perSection: number): Setting => ({
		...settingOf(people, longer * perField, longer * perSection),
		voice,
	})
	if (kind === "session") return session("D-2026-00001", 7, setting(["Mother", "Partner", "Colleague", "Best friend"], 3, 7))
	return formulation("D-2026-00001", setting(["Mother", "Partner"], 1, 1), "2026-02-16", [
		"formulation.background",
		"formulation.mental-state",
		"formulation.treatment-contract",
		"formulation.timeline",
	])
}

/** A formulation with text under many further headings: some 2 KB each, those of the record among them. */
export function noteOfManySections(characters: number): string {
	const random = new Random(characters)
	const parts = [usualNote("formulation")]
	for (let length = 0, number = 1; ; number++) {
		const heading = `## ${random.pick(["Conversation", "Letter", "Supervision", "Telephone call", "Report"])} ${number}`
		const fields = Array.from({ length: 3 }, (_, index) => `- **Point ${index + 1}**: ${plainVoice.phrase(random, 1)}`).join("\n")
		const part = `${heading}\n\n${plainVoice.prose(random, random.whole(4, 10))}\n\n${plainVoice.prose(random, random.whole(2, 8))}\n\n${fields}\n`
		length += part.length + 1
		if (length > characters - (parts[0]?.length ?? 0)) return parts.join("\n")
		parts.push(part)
	}
}

/** A formulation with no more than the usual sections, each as long as it takes: very long prose and very many people. */
export function noteOfLongSections(characters: number): string {
	const people = Array.from({ length: Math.round(characters / 3000) }, (_, index) => `Person ${index + 1}`)
	return formulation("D-2026-00001", settingOf(people, 1, Math.round(characters / 2800)))
}

/** Nothing is missing in these. */
function settingOf(people: readonly string[], perField: number, perSection: number): Setting {
	return {
		random: new Random(7),
		voice: plainVoice,
		area: "role-dispute",
		people,
		aliases: people.map(aliasOf),
		goals: 3,
		date: "2026-03-02",
		perField,
		perSection,
		missing: Infinity,
	}
}
