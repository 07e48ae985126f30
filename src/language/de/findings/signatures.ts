/** What findings of signatures say, in German: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date, joined } from "../grammar.ts"

export const signaturesFindings = {
	"signature.changed": {
		title: "Nach dem Signieren geändert",
		sentence: ({ signatures }) =>
			`Das ist nicht der signierte Text. Stellen Sie ihn wieder her oder machen Sie die Änderung zu einem Nachtrag. Einen anderen Text ${signatures.length === 1 ? "hat" : "haben"} ${joined(signatures.map(({ signer, date: day }) => `${signer} am ${date(day)}`))} signiert.`,
		page: {
			title: "Nach dem Signieren geändert",
			when: "Eine Notiz hat einen anderen Text als den, der signiert wurde. Welcher das war, sagen die Signaturlisten: Dateien mit der Endung `.signed` neben den Notizen. Andere Zeilenenden, Leerzeichen am Zeilenende und Leerzeilen am Ende der Notiz werden nicht gemeldet. Die Signaturlisten werden genommen, wie sie sind. Ob ihre Signaturen echt sind, zeigt erst das Prüfen der Signaturen.",
			why: "Eine Signatur gilt einem bestimmten Text. Was später bekannt wird, gehört in einen Nachtrag, damit beides lesbar bleibt.",
		},
		examples: () => [
			{
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Plan

						Das Gespräch mit @sister über die Wochenenden planen.
					`,
				},
				changedSince: [{ signer: "AB", date: "2026-02-10" }],
				mended: ["Wochenenden", "Ferien"],
			},
		],
	},
} satisfies Partial<WordsByCode>
