/** English words of the sub-fields that tell how a technique was used. */
import type { PartWords } from "../../../record/schema.ts"

export const techniqueWords = {
	"communication-analysis.exchange": {
		title: "Exchange",
		write: "name one recent exchange: with whom, when, where and about what",
		why: "Communication analysis rebuilds a single exchange that carried feeling, not a relationship in general.",
		source: "NOTP",
	},
	"communication-analysis.said": {
		title: "Said",
		write: "set down what each of them said, as nearly word for word as it is remembered, with the tone",
		why: "It is in the actual words and tone that one finds where the message was lost.",
	},
	"communication-analysis.felt": {
		title: "Felt",
		write: "say what the client felt as it went on, and what the other may have felt",
		why: "The feeling tells what was at stake, and is often the very thing that went unsaid.",
	},
	"communication-analysis.wanted": {
		title: "Wanted",
		write: "say what the client had wanted to come of the exchange",
		why: "Only beside the wish can one see whether the words asked for it.",
	},
	"communication-analysis.alternative": {
		title: "Alternative",
		write: "give other words, or another moment, that the client thought of or tried out",
		why: "Rebuilding the exchange leads on to options, and to rehearsing one of them.",
		source: "PTSD17",
	},
	"decision-analysis.options": {
		title: "Options",
		write: "list the options that were weighed, with what each would bring and cost",
		why: "Laid out side by side, choices counter the feeling that nothing can be done.",
	},
	"decision-analysis.choice": {
		title: "Choice",
		write: "say what the client decided or leans towards, or that it is still open",
		why: "The decision is the client's own, and the next session can ask what came of it.",
	},
	"role-play.situation": {
		title: "Situation",
		write: "say which conversation was practised, and who took which part",
		why: "Practice close to the real situation lets new words be found before they are needed.",
	},
	"role-play.feedback": {
		title: "Feedback",
		write: "note what the client noticed, what you told them, and what was tried differently",
		why: "Hearing how one comes across, in safety, is what the rehearsal adds to talking it over.",
	},
} as const satisfies Record<string, PartWords>
