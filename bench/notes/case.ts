/** The notes of an invented case: a formulation, its sessions, and for some a closing. */
import { aliasOf, type ProblemArea } from "../../src/record/index.ts"
import { plainVoice } from "./plain-voice.ts"
import { Random } from "./random.ts"
import { bodyOf, type Setting } from "./sections.ts"
import type { CorpusCase, CorpusNote } from "./sources/source.ts"
import type { Voice } from "./voice.ts"

const areas = ["grief", "role-dispute", "role-transition", "interpersonal-deficits"] as const satisfies readonly ProblemArea[]
const letters = { grief: "G", "role-dispute": "D", "role-transition": "T", "interpersonal-deficits": "N" } as const
const names = [
	"Mother",
	"Father",
	"Older sister",
	"Younger brother",
	"Partner",
	"Former partner",
	"Daughter",
	"Son",
	"Best friend",
	"Neighbour",
	"Colleague",
	"Head of the ward",
	"Mother-in-law",
	"Aunt",
	"Chess partner",
	"Choir leader",
]

/** The case of this number; the same for the same seed, however many there are. Its texts can be made several times as long. */
export function inventedCase(index: number, seed: number, voice: Voice = plainVoice, longer = 1): CorpusCase {
	const random = new Random(seed, index)
	const area = random.pick(areas)
	const code = `${letters[area]}-${2020 + (index % 6)}-${String(index + 1).padStart(5, "0")}`
	const people = random.some(names, random.whole(5, 7))
	const start = Date.UTC(2020 + (index % 6), random.whole(0, 6), random.whole(1, 28))
	const setting = { random, voice, area, people, aliases: people.map(aliasOf), goals: random.whole(2, 4), missing: 60 }
	const sessions = random.whole(12, 16)
	const dated = (week: number): string => new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10)
	const notes: CorpusNote[] = [
		{
			name: "formulation.ipt.md",
			text: formulation(code, { ...setting, date: dated(2), perField: longer, perSection: 2 * longer }, dated(0)),
		},
	]
	for (let number = 1; number <= sessions; number++) {
		const text = session(code, number, {
			...setting,
			date: dated(number - 1),
			perField: longer * random.whole(2, 4),
			perSection: longer * random.whole(4, 10),
		})
		notes.push({ name: `session-${String(number).padStart(2, "0")}.ipt.md`, text })
	}
	if (random.isOnceIn(3))
		notes.push({ name: "closing.ipt.md", text: closing(code, { ...setting, date: dated(sessions + 1), perField: 3, perSection: 4 }) })
	return { code, notes }
}

export function formulation(code: string, setting: Setting, start = setting.date, without: readonly string[] = []): string {
	return `---
ipt: 1
note: formulation
case: ${code}
date: ${setting.date}
author: AB
setting: outpatient clinic
diagnosis: [F32.1]
onset: ${setting.date.slice(0, 7)}
problem-areas: [${setting.area}]
contract:
  sessions: 16
  frequency: weekly
  minutes: 50
  start: ${start}
measures:
  PHQ-9: {total: 19, item9: 0}
  GAD-7: {total: 12, items: [2, 2, 2, 1, 2, 2, 1]}
---

${bodyOf("formulation", `Case ${code}`, setting, without)}
`
}

export function session(code: string, number: number, setting: Setting): string {
	const total = Math.max(4, 20 - number - setting.random.whole(0, 2))
	return `---
ipt: 1
note: session
case: ${code}
session: ${number}
date: ${setting.date}
phase: ${number <= 3 ? "initial" : number <= 13 ? "middle" : "conclusion"}
focus: ${setting.area}
start: 09:00
end: 09:50
mode: in-person
attended: [client]
author: AB
measures:
  PHQ-9: {total: ${total}, item9: 0}
---

${bodyOf("session", `Session ${number}`, setting, number < 13 ? ["session.contacts", "session.ending"] : ["session.contacts"])}
`
}

function closing(code: string, setting: Setting): string {
	const without = ["closing.further-treatment", "closing.outreach"]
	return `---
ipt: 1
note: closing
case: ${code}
date: ${setting.date}
author: AB
ending: planned
measures:
  PHQ-9: {total: 5, item9: 0}
---

${bodyOf("closing", "Closing", setting, without)}
`
}
