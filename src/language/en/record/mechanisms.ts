/** English names of the mechanisms of change. */
import type { OwnWords } from "../../../record/words.ts"

export const mechanisms = {
	parts: {},
	terms: {
		mechanism: {
			"social-support": { title: "Enhancing social support", aliases: ["Social support"] },
			"interpersonal-stress": { title: "Decreasing interpersonal stress", aliases: ["Interpersonal stress", "IP stress"] },
			"emotional-processing": { title: "Processing emotions", aliases: ["Emotional processing", "Facilitating emotional processing"] },
			"interpersonal-skills": { title: "Improving interpersonal skills", aliases: ["Interpersonal skills", "IP skills"] },
		},
	},
} as const satisfies OwnWords
