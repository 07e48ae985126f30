/** German names of the mechanisms of change. */
import type { OwnWords } from "../../../record/words.ts"

export const mechanisms = {
	parts: {},
	terms: {
		mechanism: {
			"social-support": {
				title: "Soziale Unterstützung stärken",
				aliases: [
					"Soziale Unterstützung",
					"Stärkung sozialer Unterstützung",
					"Stärkung der sozialen Unterstützung",
					"Unterstützung stärken",
					"Aktivierung sozialer Unterstützung",
					"Mobilisierung sozialer Unterstützung",
				],
			},
			"interpersonal-stress": {
				title: "Interpersonellen Stress verringern",
				aliases: [
					"Interpersoneller Stress",
					"Interpersonelle Belastung",
					"Verringerung interpersonellen Stresses",
					"Verringerung von interpersonellem Stress",
					"Reduktion interpersonellen Stresses",
					"Verringerung interpersoneller Belastung",
					"Interpersonelle Belastung verringern",
					"IP-Stress",
				],
			},
			"emotional-processing": {
				title: "Gefühle verarbeiten",
				aliases: [
					"Emotionale Verarbeitung",
					"Verarbeitung von Gefühlen",
					"Emotionen verarbeiten",
					"Emotionsverarbeitung",
					"Verarbeitung von Emotionen",
					"Förderung emotionaler Verarbeitung",
				],
			},
			"interpersonal-skills": {
				title: "Interpersonelle Fertigkeiten verbessern",
				aliases: [
					"Interpersonelle Fertigkeiten",
					"Verbesserung interpersoneller Fertigkeiten",
					"Interpersonelle Kompetenzen",
					"Soziale Fertigkeiten",
					"Soziale Kompetenzen",
					"IP-Fertigkeiten",
				],
			},
		},
	},
} as const satisfies OwnWords
