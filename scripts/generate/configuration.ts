/** The settings of the extension: profiles, levels and codes as the checker knows them. */
import { usualDaysToSign } from "../../src/folder/unsigned.ts"
import { languages } from "../../src/language/index.ts"
import { worseningRange } from "../../src/record/index.ts"
import { choosableCodes } from "../../src/rules/index.ts"
import { profiles } from "../../src/rules/levels.ts"
import { CheckOptions, defaultOptions, LevelChoice } from "../../src/rules/options.ts"
import { longestAuthor } from "../../src/rules/options.ts"
import { prefixes } from "../../src/rules/rule-names.ts"
import { switches } from "../../src/vscode/shared/settings/switches.ts"
import { namedOwnMeasureSchema } from "./manifest-words.ts"

/** The settings that decide what is found: a folder that is not trusted may not hide findings by them. */
export const restrictedSettings: readonly string[] = Object.keys(CheckOptions.shape)
	.filter((name) => name !== "atLeast")
	.map((name) => `ipt.${name}`)

export function configuration(): Record<string, unknown> {
	return {
		title: "IPT Notes",
		properties: {
			"ipt.profile": {
				type: "string",
				enum: profiles,
				enumDescriptions: profiles.map((profile) => `%setting.profile.${profile}%`),
				default: profiles[0],
				scope: "resource",
				order: 1,
				markdownDescription: "%setting.profile%",
			},
			"ipt.rules": {
				type: "object",
				default: {},
				scope: "resource",
				order: 2,
				markdownDescription: "%setting.rules%",
				propertyNames: {
					anyOf: [{ enum: [...prefixes(), ...choosableCodes] }, { pattern: "^[a-z0-9.-]+\\*$" }, { pattern: "^closing\\.goals\\.g\\d+$" }],
				},
				additionalProperties: {
					type: "string",
					enum: LevelChoice.options,
					enumDescriptions: LevelChoice.options.map((level) => `%setting.rules.${level}%`),
				},
			},
			"ipt.hamdWorsening": {
				type: "integer",
				default: defaultOptions.hamdWorsening,
				minimum: worseningRange[0],
				maximum: worseningRange[1],
				scope: "resource",
				order: 3,
				markdownDescription: "%setting.hamdWorsening%",
			},
			"ipt.measures": {
				type: "array",
				default: [],
				scope: "resource",
				order: 4,
				markdownDescription: "%setting.measures%",
				items: namedOwnMeasureSchema(),
			},
			"ipt.author": {
				type: "string",
				default: "",
				maxLength: longestAuthor,
				scope: "resource",
				order: 5,
				markdownDescription: "%setting.author%",
			},
			"ipt.language": {
				type: "string",
				enum: ["", ...languages.map(({ id }) => id)],
				enumItemLabels: ["%setting.language.case%", ...languages.map(({ id, record }) => record.terms.language[id].title)],
				default: "",
				scope: "resource",
				order: 7,
				markdownDescription: "%setting.language%",
			},
			"ipt.imageFolder": {
				type: "string",
				default: "",
				scope: "resource",
				order: 8,
				markdownDescription: "%setting.imageFolder%",
			},
			"ipt.remarks.archiveAtSigning": {
				type: "boolean",
				default: false,
				scope: "resource",
				order: 9,
				markdownDescription: "%setting.remarks.archiveAtSigning%",
			},
			...Object.fromEntries(
				switches.map((name, index) => [
					`ipt.show.${name}`,
					{ type: "boolean", default: true, scope: "resource", order: 10 + index, markdownDescription: `%setting.show.${name}%` },
				]),
			),
			"ipt.newNotes.showFindings": {
				type: "boolean",
				default: false,
				scope: "resource",
				order: 6,
				markdownDescription: "%setting.newNotes.showFindings%",
			},
			"ipt.keepIndex": {
				type: "boolean",
				default: true,
				scope: "resource",
				order: 30,
				markdownDescription: "%setting.keepIndex%",
			},
			"ipt.archive.folder": {
				type: "string",
				default: "",
				// A path of this machine, which Settings Sync does not take to another one.
				scope: "machine-overridable",
				order: 40,
				markdownDescription: "%setting.archive.folder%",
			},
			"ipt.archive.retentionYears": {
				type: ["integer", "null"],
				default: null,
				minimum: 0,
				maximum: 200,
				scope: "resource",
				order: 41,
				markdownDescription: "%setting.archive.retentionYears%",
			},
			"ipt.signing.signers": {
				type: "string",
				default: "",
				scope: "machine-overridable",
				order: 50,
				markdownDescription: "%setting.signing.signers%",
			},
			"ipt.signing.key": { type: "string", default: "", scope: "machine", order: 51, markdownDescription: "%setting.signing.key%" },
			"ipt.signing.dueAfterDays": {
				type: "integer",
				default: usualDaysToSign,
				minimum: 0,
				maximum: 365,
				scope: "resource",
				order: 52,
				markdownDescription: "%setting.signing.dueAfterDays%",
			},
			"ipt.tree.followActiveNote": {
				type: "boolean",
				default: true,
				scope: "resource",
				order: 20,
				markdownDescription: "%setting.tree.followActiveNote%",
			},
		},
	}
}
