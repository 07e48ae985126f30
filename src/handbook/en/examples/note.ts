/** Examples of findings about a note as a whole, in English. Some texts are too long, too odd or no text: they are told in words. */
import { type Example, note } from "../../examples/example.ts"

const plan = note`
	---
	note: session
	case: C-7
	session: 5
	date: 2026-02-02
	phase: middle
	---

	## Plan

	Come back to the talk with @brother.
`

const pasted = "She told it once more from the beginning. ".repeat(13_000)
const nested = `${"> ".repeat(200)}Sunday?`

export const noteExamples: Readonly<Record<string, readonly Example[]>> = {
	"note.too-large": [
		{
			told: "A session note into which the transcript of the whole session was pasted, more than 512 KB of it. The transcript belongs in a file of its own; the note keeps what was worked on.",
			notes: { "session-05.ipt.md": `»---«${plan.slice("---".length)}\n${pasted}\n` },
			mended: [pasted, "She told it once more from the beginning."],
		},
	],
	"note.unused-exception": [
		{
			title: "nothing of this code is reported",
			notes: { "session-05.ipt.md": plan.replace("## Plan\n", "## Plan\n\n»<!-- ipt: not needed session.plan: agreed by phone -->«\n") },
			mended: ["<!-- ipt: not needed session.plan: agreed by phone -->", ""],
		},
		{
			title: "no reason yet",
			notes: { "session-05.ipt.md": plan.replace("## Plan\n", "»<!-- ipt: not needed session.affect: … -->«\n\n## Plan\n") },
			mended: ["…", "a talk by phone of ten minutes"],
		},
	],
	"note.too-complex": [
		{
			told: "A section into which an exchange of e-mails was pasted with two hundred “>” before a line, one for each answer. What was said is told in a line or two instead.",
			notes: { "session-05.ipt.md": `${plan}\n»## Contacts«\n\n${nested}\n` },
			mended: [nested, "E-mails with @brother about Sunday, read together."],
		},
	],
	"note.encoding": [
		{
			title: "a file in another encoding",
			told: "A note that was saved in the encoding Windows 1252, in which the é of “André” is one byte that UTF-8 does not know. Saved as UTF-8, it is checked as any other.",
			notes: { "session-05.ipt.md": plan.replace("@brother", "Andr»é«") },
			bytes: (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
			mended: {},
		},
		{
			title: "a character that is no text",
			told: "A note into which another program has put a NUL character, which shows as nothing. It is mended by deleting that character.",
			notes: { "session-05.ipt.md": plan.replace("@brother", "@brother»\0«") },
			mended: ["\0", ""],
		},
	],
	"note.pasted-list": [
		{
			notes: { "session-05.ipt.md": `${plan}\n## Risk\n\n»• **Level**: low«\n• **Rationale**: asked, no thoughts of death\n` },
			mended: ["• **Level**: low\n• **Rationale**", "- **Level**: low\n- **Rationale**"],
		},
	],
	"note.spaces": [
		{
			notes: { "session-05.ipt.md": `${plan}\n»## Mood\u00A0and events«\n\nCalmer after the call with @brother.\n` },
			mended: ["\u00A0", " "],
		},
	],
	"note.replacement-characters": [
		{
			notes: { "session-05.ipt.md": plan.replace("@brother", "Andr»\uFFFD«") },
			mended: ["\uFFFD", "é"],
		},
	],
	"note.heading": [
		{
			title: "no space behind the number signs",
			notes: { "session-05.ipt.md": plan.replace("## Plan", "»##Plan«") },
			mended: ["##Plan", "## Plan"],
		},
		{
			title: "a heading in bold",
			notes: { "session-05.ipt.md": plan.replace("## Plan", "»**Plan**«") },
			mended: ["**Plan**", "## Plan"],
		},
		{
			title: "a line of dashes right below a text",
			notes: { "session-05.ipt.md": `${plan}She was calmer at the end.\n»---«\n` },
			mended: ["end.\n---", "end.\n\n---"],
		},
	],
	"note.unclosed": [
		{
			notes: { "session-05.ipt.md": plan.replace("## Plan", "»<!-- ask about Sunday«\n\n## Plan") },
			mended: ["<!-- ask about Sunday", "<!-- ask about Sunday -->"],
		},
	],
	"note.duplicate-section": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Plan

					Come back to the talk with @brother.

					»## Plan«

					She may ring him on Saturday morning.
				`,
			},
			mended: ["@brother.\n\n## Plan\n\nShe", "@brother. She"],
		},
	],
}
