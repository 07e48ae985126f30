/**
 * Scales that are known by name. Ranges, direction and bands are given if a source was found for them, which is named
 * next to the entry; the others are accepted and displayed as they are.
 */
import type { Measure } from "./measure.ts"

export const otherMeasures = [
	// Items, bands and the rule for blank items as in the PHQ-9: https://ebchelp.blueprint.ai/en/articles/3273473, https://peelpediatrics.com/patient-health-questionnaire-phq-9
	{
		key: "PHQ-A",
		names: [
			"PHQ-9-A",
			"PHQ-9 adolescent",
			"PHQ-9 for adolescents",
			"PHQ-9 modified for adolescents",
			"PHQ-9 modified for teens",
			"PHQ-9M",
			"PHQ adolescent",
			"PHQ-A9",
		],
		items: 9,
		item: [0, 3],
		total: [0, 27],
		scoring: "sum",
		bands: [0, 5, 10, 15, 20],
		better: "lower",
		prorated: 2,
		suicideItem: { item: 9, threshold: 0 },
	},
	// The PHQ-9 without its ninth item: https://ebchelp.blueprint.ai/en/articles/3273473
	{ key: "PHQ-8", items: 8, item: [0, 3], total: [0, 24], scoring: "sum", better: "lower" },
	// Its first two items: https://www.hindawi.com/journals/cpn/2013/695925/tab1/
	{ key: "PHQ-2", items: 2, item: [0, 3], total: [0, 6], scoring: "sum", better: "lower" },
	// https://pmc.ncbi.nlm.nih.gov/articles/PMC8762693/figure/fig2
	{ key: "PHQ-4", items: 4, item: [0, 3], total: [0, 12], scoring: "sum", bands: [0, 3, 6, 9], better: "lower" },
	{ key: "PHQ-15", scoring: "sum" },
	// Item 9 in all versions of the Beck scale, bands of its own: CamCOPS, bdi.py
	{
		key: "BDI-IA",
		names: ["BDI-1A", "Beck Depression Inventory IA"],
		items: 21,
		item: [0, 3],
		total: [0, 63],
		scoring: "sum",
		better: "lower",
		suicideItem: { item: 9, threshold: 0 },
	},
	{
		key: "BDI-I",
		names: ["BDI-1", "Beck Depression Inventory I"],
		items: 21,
		item: [0, 3],
		total: [0, 63],
		scoring: "sum",
		better: "lower",
		suicideItem: { item: 9, threshold: 0 },
	},
	{
		key: "MADRS-S",
		names: ["MADRS-SR", "MADRS self", "MADRS self-rated", "MADRS self-report", "MADRS-9"],
		items: 9,
		item: [0, 6],
		total: [0, 54],
		scoring: "sum",
		better: "lower",
	},
	{
		key: "HAM-A",
		names: ["HAMA", "HARS", "HRSA", "HAS-A", "Hamilton Anxiety", "Hamilton Anxiety Scale", "Hamilton Anxiety Rating Scale"],
		scoring: "sum",
	},
	// https://www.coresystemtrust.org.uk/whats-in-a-name-1-scoring-core-measures/ : one blank item is prorated; bands: https://socasresourcehub.com/section-5b/5b-2-scoring-the-core-10-measure/
	{
		key: "CORE-10",
		names: ["CORE 10"],
		items: 10,
		item: [0, 4],
		total: [0, 40],
		decimals: true,
		scoring: "sum",
		bands: [0, 11, 15, 20, 25],
		better: "lower",
		prorated: 1,
	},
	// Given as a mean of 0 to 4, as ten times that, or as a sum of 0 to 136: only the direction is known. Same source.
	{ key: "CORE-OM", names: ["CORE", "CORE-34", "CORE outcome measure"], decimals: true, scoring: "sum", better: "lower" },
	{ key: "OQ-45", names: ["OQ-45.2", "OQ", "Outcome Questionnaire 45"], scoring: "sum" },
	{ key: "EDE-Q", names: ["EDEQ-6", "EDE-Q 6.0", "Eating Disorder Examination Questionnaire"], decimals: true, scoring: "sum" },
	// Trial registry, https://clinicaltrials.gov: 0 to 60, 12 or more signifies mania or hypomania
	{ key: "YMRS", names: ["Young Mania Rating Scale"], items: 11, total: [0, 60], scoring: "sum", better: "lower" },
	// https://cliniborg.com/2010/06/15/geriatric-depression-scale
	{
		key: "GDS-15",
		names: ["GDS-SF", "Geriatric Depression Scale 15", "Geriatric Depression Scale short form"],
		items: 15,
		item: [0, 1],
		total: [0, 15],
		scoring: "sum",
		better: "lower",
	},
	// https://mhvidp-prod.myhealth.va.gov/mhv-portal-web/web/myhealthevet/insomnia-severity-index
	{
		key: "ISI",
		names: ["Insomnia Severity Index"],
		items: 7,
		item: [0, 4],
		total: [0, 28],
		scoring: "sum",
		bands: [0, 8, 15, 22],
		better: "lower",
	},
	// Center for Epidemiologic Studies Depression scale, https://www.taylorfrancis.com/chapters/mono/10.4324/9781410610614-13
	{
		key: "CES-D",
		names: ["CES-D-20", "Center for Epidemiologic Studies Depression Scale"],
		items: 20,
		item: [0, 3],
		total: [0, 60],
		scoring: "sum",
		better: "lower",
	},
	// https://www.improvingmipractices.org/resources/encyclopedia/global-assessment-functioning-gaf-scale
	{ key: "GAF", names: ["Global Assessment of Functioning"], total: [0, 100], scoring: "sum", better: "higher" },
	{ key: "CGI-S", names: ["CGI severity", "CGI-Severity"], scoring: "sum" },
	{ key: "CGI-I", names: ["CGI improvement", "CGI-Improvement"], scoring: "sum" },
	{
		key: "WHODAS",
		names: ["WHODAS 2.0", "WHODAS-12", "WHODAS-36", "WHODAS 2.0 12-item", "WHODAS 2.0 36-item"],
		decimals: true,
		scoring: "sum",
	},
	{ key: "DASS-21", scoring: "sum" },
	{ key: "SDQ", names: ["Strengths and Difficulties Questionnaire"], scoring: "sum" },
	{ key: "RCADS", names: ["RCADS-25", "RCADS-47", "Revised Children's Anxiety and Depression Scale"], decimals: true, scoring: "sum" },
	// High is bad: https://bmcpsychiatry.biomedcentral.com/articles/10.1186/1471-244X-11-203/tables/1
	{ key: "PANSS", names: ["Positive and Negative Syndrome Scale"], scoring: "sum", better: "lower" },
] as const satisfies readonly Measure[]
