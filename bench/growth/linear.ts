/** Work that may grow with its object, but no faster. */
import { NoteFolder } from "../../src/folder/folder.ts"
import { aliasOf } from "../../src/record/index.ts"
import { readAndCheck, show } from "../contenders/ours.ts"
import { corpusNotes } from "../corpus.ts"
import { formulation, session } from "../notes/case.ts"
import { plainVoice } from "../notes/plain-voice.ts"
import { Random } from "../notes/random.ts"
import type { Setting } from "../notes/sections.ts"
import { noteOfManySections, usualNote } from "../notes/single.ts"
import type { Growth } from "./growth.ts"

const setting = (people: readonly string[] = ["Mother", "Partner", "Best friend"]): Setting => ({
	random: new Random(people.length),
	voice: plainVoice,
	area: "role-dispute",
	people,
	aliases: people.map(aliasOf),
	goals: 2,
	date: "2026-03-02",
	perField: 1,
	perSection: 1,
	missing: Infinity,
})

const encoder = new TextEncoder()

/** Notes by file, read and checked as the files of a folder that nothing is known of. */
function folderOf(notes: Iterable<{ readonly path: string; readonly text: string }>): () => unknown {
	const bytes = new Map(Array.from(notes, ({ path, text }) => [path, encoder.encode(text)] as const))
	return () => readAndCheck([...bytes.keys()], (file) => bytes.get(file) ?? new Uint8Array())
}

/** A note that is read, checked and shown for the first time. */
const noteOf = (text: string) => (): unknown => show(new NoteFolder(), "note", text)

const lines = (count: number, line: (number: number) => string): string =>
	Array.from({ length: count }, (_, index) => line(index + 1)).join("\n")
const numbered = (count: number, name: string): string[] => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)

/** The usual formulation with other lines in one of its sections. */
const formulationWith = (title: string, text: string): string =>
	usualNote("formulation").replace(new RegExp(`(\\n## ${title}\\n\\n)[^]*?(?=\\n\\n## |$)`), (_, heading: string) => heading + text)

export const linearGrowth: readonly Growth[] = [
	{ name: "notes of a folder", unit: "notes", sizes: [192, 384, 768], lighter: 16, prepare: (count) => folderOf(corpusNotes(count, 3)) },
	{
		name: "sessions of one case",
		unit: "sessions",
		sizes: [256, 512, 1024],
		lighter: 8,
		prepare(count) {
			const sessions = numbered(count, "session").map((name, index) => {
				const date = new Date(Date.UTC(2016, 0, 4 + 7 * index)).toISOString().slice(0, 10)
				return { path: name, text: session("D-2026-00001", index + 1, { ...setting(), random: new Random(index), date }) }
			})
			return folderOf([{ path: "formulation", text: usualNote("formulation") }, ...sessions])
		},
	},
	{
		name: "sections of a note",
		unit: "KB",
		sizes: [62.5, 125, 250],
		lighter: 2,
		prepare: (size) => noteOf(noteOfManySections(size * 1000)),
	},
	{
		name: "people of an inventory",
		unit: "people",
		sizes: [100, 200, 400],
		lighter: 4,
		prepare: (count) => noteOf(formulation("D-2026-00001", setting(numbered(count, "Person")))),
	},
	{
		name: "findings",
		unit: "people without a word",
		sizes: [100, 200, 400],
		prepare: (count) =>
			noteOf(
				formulationWith(
					"Interpersonal inventory",
					lines(count, (number) => `### Person ${number}\n\n- **Relationship**: …\n- **Closeness**: none\n`),
				),
			),
	},
	{
		name: "goals, and what a session says about each",
		unit: "goals",
		sizes: [100, 200, 400],
		prepare(count) {
			const goals = formulationWith(
				"Goals",
				lines(count, (number) => `- **G${number}**: ${plainVoice.phrase(new Random(number), 1)} (by 2026-06-30)`),
			)
			const progress = usualNote("session").replace(
				/(\n## Progress\n\n)[^]*?(?=\n\n## )/,
				`$1${lines(count, (number) => `- **G${number}**: ${plainVoice.phrase(new Random(number, 2), 1)}`)}`,
			)
			return folderOf([
				{ path: "formulation", text: goals },
				{ path: "session", text: progress },
			])
		},
	},
	{
		name: "people named in a text",
		unit: "names",
		sizes: [250, 500, 1000],
		prepare: (count) =>
			noteOf(
				formulationWith(
					"Presenting problem",
					lines(count, (number) => `She spoke with @${number % 2 === 0 ? "mother" : `person-${number}`} of G1.\n`),
				),
			),
	},
	{
		name: "fields of one section",
		unit: "fields",
		sizes: [100, 200, 400],
		prepare: (count) =>
			noteOf(
				formulationWith(
					"Social support",
					lines(count, (number) => `- **Support ${number}**: ${plainVoice.phrase(new Random(number), 1)}`),
				),
			),
	},
	{
		name: "thoughts denied at the end of one sentence",
		unit: "words",
		sizes: [1000, 2000, 4000],
		prepare: (count) =>
			noteOf(
				usualNote("session")
					.replace("item9: 0", "item9: 2")
					.replace(
						/(\n## Risk\n\n)[^]*?(?=\n\n## |$)/,
						`$1- **Level**: none\n- **Rationale**: ${"suicidal ".repeat(count)}thoughts denied`,
					),
			),
	},
]
