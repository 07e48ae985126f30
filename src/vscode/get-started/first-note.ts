/** The note of the samples that is shown first: a case that is well under way, in each language, so that its overview has much to say. */
const byLanguage: Readonly<Record<string, string>> = {
	en: "D-2026-07/session-09.ipt.md",
	de: "K-2026-04/session-10.ipt.md",
	es: "M-2026-05/session-10.ipt.md",
}

/** Where that note is in the samples, for the language of the editor, by its id. */
export const firstNoteIn = (language: string): string => byLanguage[language] ?? "D-2026-07/session-09.ipt.md"
