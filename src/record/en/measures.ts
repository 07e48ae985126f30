/** English words of the measures: their names, and the names of their bands from the lowest total up. */
import type { Words } from "../schema.ts"

export const measureWords: Words["measures"] = {
	"PHQ-9": {
		title: "Patient Health Questionnaire, 9 items",
		bands: ["none or minimal", "mild", "moderate", "moderately severe", "severe"],
	},
	"GAD-7": {
		title: "Generalized Anxiety Disorder scale, 7 items",
		bands: ["minimal", "mild", "moderate", "severe"],
	},
	"HAM-D": {
		title: "Hamilton Rating Scale for Depression, 17 items",
		bands: ["none", "mild", "moderate", "severe"],
	},
	"BDI-II": {
		title: "Beck Depression Inventory, second edition",
		bands: ["minimal", "mild", "moderate", "severe"],
	},
	EPDS: {
		title: "Edinburgh Postnatal Depression Scale",
		bands: ["below threshold", "possible depression", "probable depression"],
	},
	QIDS: {
		title: "Quick Inventory of Depressive Symptomatology, 16 items",
		bands: ["none", "mild", "moderate", "severe", "very severe"],
	},
	MADRS: {
		title: "Montgomery–Åsberg Depression Rating Scale",
		bands: ["none", "mild", "moderate", "severe"],
	},
	"C-SSRS": { title: "Columbia Suicide Severity Rating Scale, screener" },
	"SAS-SR": { title: "Social Adjustment Scale, self-report" },
	WSAS: {
		title: "Work and Social Adjustment Scale",
		bands: ["subclinical", "significant impairment", "moderately severe or worse"],
	},
	MSPSS: {
		title: "Multidimensional Scale of Perceived Social Support",
		bands: ["low", "moderate", "high"],
	},
	"IIP-32": { title: "Inventory of Interpersonal Problems, 32 items" },
	ECR: { title: "Experiences in Close Relationships" },
	"TAS-20": {
		title: "Toronto Alexithymia Scale, 20 items",
		bands: ["no alexithymia", "possible alexithymia", "alexithymia"],
	},
	"PCL-5": { title: "PTSD Checklist for DSM-5" },
	"CAPS-5": { title: "Clinician-Administered PTSD Scale for DSM-5" },
	"Mood rating": { title: "Mood rating from 1 to 10, 10 the worst" },
}
