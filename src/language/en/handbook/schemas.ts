/** Titles and descriptions in JSON Schemas, in English. */
import type { HandbookWords } from "../../../handbook/words.ts"

export const schemaWords: HandbookWords["schemas"] = {
	frontMatter: { title: "Header of an IPT note", description: "The keys at the top of an .ipt.md file" },
	configuration: {
		title: "Settings for a folder of IPT notes",
		keys: {
			profile:
				"What the record is for: clinical use, or reimbursement, which also requires times, mode, attendance, author and functioning.",
			rules: "The level of a finding, by its code. A code with a star at the end means all codes that begin the same way.",
			measures: "Your own scales. They are read, checked, drawn and summarised like the known ones.",
			author: "The initials or code of the author, for new notes. Your own setting ipt.author takes priority.",
			templates: "Names of templates. They have no effect yet.",
			language: "The language of new notes.",
		},
	},
	ownMeasure: {
		title: "Your own scale",
		keys: {
			name: "The name of the scale, as it is shown",
			title: "Its full name",
			aliases: "Other names in notes. Capital letters, spaces and dashes make no difference.",
			items: "Number of items",
			itemRange: "Lowest and highest value of an item",
			range: "Lowest and highest total",
			scoring: "How the items give a total: as a sum, as a mean, or not at all",
			decimals: "Totals may have decimals",
			better: "Whether lower or higher totals are better",
			bands: "Names of the severity bands, each with its lowest total",
			reliableChange: "Points of a reliable change. Worsening by that much is reported.",
			suicideItem: "Number of the item on suicidal thoughts. Any value above its threshold (0) requires a Risk section.",
			subscales: "Subscales by name, with the numbers of their items and their range",
		},
	},
	level: "Level of a finding",
}
