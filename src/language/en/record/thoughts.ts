/** How English notes speak of suicidal thoughts: beginnings of words, in small letters. */
import type { ThoughtWords } from "../../../record/reading-words.ts"

export const thoughtWords: ThoughtWords = {
	thoughts: ["thought", "ideation", "idea", "suicid", "passive", "wish", "death", "dying", "dead", "die", "self-harm", "waking"],
	whole: [],
	unwanted: ["live", "living", "alive", "wake", "waking"],
	not: ["not"],
	none: ["no", "not", "none", "nil", "never", "without", "denies", "denied", "denying", "absent"],
	deniedAfter: ["denied", "absent", "negative"],
	again: [
		"but",
		"however",
		"though",
		"although",
		"except",
		"passive",
		"fleeting",
		"occasional",
		"some",
		"brief",
		"only",
		"reports",
		"reported",
		"admits",
		"endorses",
		"endorsed",
	],
}
