/** English words of the sub-fields on how a technique was used. */
import type { OwnWords } from "../../../record/words.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const techniques = {
	parts: {
		"communication-analysis.exchange": {
			title: "Exchange",
			write: "name one recent exchange: with whom, when, where and about what",
			why: "Communication analysis reconstructs one emotional exchange, not a relationship in general.",
			source: "NOTP",
		},
		"communication-analysis.said": {
			title: "Said",
			named: "what was said",
			write: "write what each of them said, as close to word for word as possible, and in what tone",
			why: "The actual words and tone show where the message was lost.",
		},
		"communication-analysis.felt": {
			title: "Felt",
			named: "what was felt",
			write: "say what the client felt during the exchange, and what the other may have felt",
			why: "The feeling shows what was at stake, and is often what nobody said.",
		},
		"communication-analysis.wanted": {
			title: "Wanted",
			named: "what was wanted",
			write: "say what the client wanted from the exchange",
			why: "Comparing the wish with the words shows whether the client asked for it.",
		},
		"communication-analysis.alternative": {
			title: "Alternative",
			write: "give other words, or another moment, that the client thought of or tried",
			why: "Reconstructing the exchange leads to options, and to practising one of them.",
			source: "PTSD17",
		},
		"decision-analysis.options": {
			title: "Options",
			write: "list the options you discussed, with the advantages and drawbacks of each",
			why: "Seeing the options side by side counters the feeling that nothing can be done.",
		},
		"decision-analysis.choice": {
			title: "Choice",
			write: "say what the client decided or is inclined to do, or that it is still open",
			why: "The decision is the client's own, and you can ask about it in the next session.",
		},
		"role-play.situation": {
			title: "Situation",
			write: "say which conversation you practised, and who played whom",
			why: "Practice close to real life helps clients to find new words before they need them.",
		},
		"role-play.feedback": {
			title: "Feedback",
			write: "note what the client noticed, your feedback and what you tried differently",
			why: "In role play, unlike in conversation, clients learn safely how they come across.",
		},
	},
	terms: { technique: techniqueTerms, "technique-not-ipt": otherTechniqueTerms },
} as const satisfies OwnWords
