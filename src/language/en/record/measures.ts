/** English words of the measures: their names, and the names of their bands from the lowest total up. */
import type { RecordWords } from "../../../record/words.ts"

export const measureWords: RecordWords["measures"] = {
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
	"PHQ-A": {
		title: "Patient Health Questionnaire, 9 items, for adolescents",
		bands: ["none or minimal", "mild", "moderate", "moderately severe", "severe"],
	},
	"PHQ-8": { title: "Patient Health Questionnaire, 8 items" },
	"PHQ-2": { title: "Patient Health Questionnaire, 2 items" },
	"PHQ-4": { title: "Patient Health Questionnaire for depression and anxiety, 4 items", bands: ["none", "mild", "moderate", "severe"] },
	"PHQ-15": { title: "Patient Health Questionnaire, 15 bodily symptoms" },
	"BDI-IA": { title: "Beck Depression Inventory, revised first edition" },
	"BDI-I": { title: "Beck Depression Inventory, first edition" },
	"MADRS-S": { title: "Montgomery–Åsberg Depression Rating Scale, self-rated" },
	"HAM-A": { title: "Hamilton Anxiety Rating Scale" },
	"CORE-10": {
		title: "Clinical Outcomes in Routine Evaluation, 10 items",
		bands: ["low", "mild", "moderate", "moderately severe", "severe"],
	},
	"CORE-OM": { title: "Clinical Outcomes in Routine Evaluation, outcome measure" },
	"OQ-45": { title: "Outcome Questionnaire, 45 items" },
	"EDE-Q": { title: "Eating Disorder Examination Questionnaire" },
	YMRS: { title: "Young Mania Rating Scale" },
	"GDS-15": { title: "Geriatric Depression Scale, 15 items" },
	ISI: { title: "Insomnia Severity Index", bands: ["none", "mild", "moderate", "severe"] },
	"CES-D": { title: "Center for Epidemiologic Studies Depression Scale" },
	GAF: { title: "Global Assessment of Functioning" },
	"CGI-S": { title: "Clinical Global Impression, severity" },
	"CGI-I": { title: "Clinical Global Impression, improvement" },
	WHODAS: { title: "World Health Organization Disability Assessment Schedule" },
	"DASS-21": { title: "Depression Anxiety Stress Scales, 21 items" },
	SDQ: { title: "Strengths and Difficulties Questionnaire" },
	RCADS: { title: "Revised Children’s Anxiety and Depression Scale" },
	PANSS: { title: "Positive and Negative Syndrome Scale" },
}
