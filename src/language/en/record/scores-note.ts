/** English words of scores without a session. */
import type { KindWords } from "../../../record/words.ts"

export const scoresNote = {
	kind: {
		title: "Scores",
		aliases: [
			"scores",
			"score note",
			"scores note",
			"questionnaire",
			"questionnaires",
			"questionnaire scores",
			"rating scales",
			"outcome measures",
			"test results",
		],
	},
	parts: {
		"scores.remarks": {
			title: "Remarks",
			aliases: ["Comments", "Note"],
			write: "say what is worth knowing about the scores, such as where and with whose help the questionnaire was filled in",
			why: "A score is read differently if, for example, someone helped to fill it in.",
		},
	},
} as const satisfies KindWords
