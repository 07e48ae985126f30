/** The facts that are checked, and the settings that govern them; what may leave the machine comes first. Data only: the words are in `words.ts`. */
import { noteEnding } from "../../text/note-ending.ts"

/** Where a setting may be set: only for the user, or for a folder too. VS Code refuses what its own declaration does not allow. */
export type Target = "folder" | "user"

export interface Setting {
	readonly key: string
	readonly wanted: unknown
	/** The setting is a list of such names, and this one of them is wanted so; the rest of the list stays. */
	readonly member?: string
	/** The setting is that of the language of notes. */
	readonly ofNotes?: true
	readonly targets: readonly Target[]
	/** What it governs is kept on a disk: in a browser there is none. */
	readonly ofDisk?: true
	/** The extensions that read it: without one of them there is no such setting. */
	readonly ofExtensions?: readonly string[]
}

export interface PrivacyFact {
	readonly id: string
	/** All of them are wanted. */
	readonly settings: readonly Setting[]
	/** One of them is enough in place of all of the settings. */
	readonly instead?: readonly Setting[]
}

const both: readonly Target[] = ["folder", "user"]
const userOnly: readonly Target[] = ["user"]

export const facts = [
	{ id: "ai-features", settings: [{ key: "chat.disableAIFeatures", wanted: true, targets: both }] },
	{
		id: "inline-completion",
		settings: [
			{ key: "editor.inlineSuggest.enabled", wanted: false, ofNotes: true, targets: both },
			{
				key: "github.copilot.enable",
				member: "ipt",
				wanted: false,
				targets: both,
				ofExtensions: ["GitHub.copilot", "GitHub.copilot-chat"],
			},
		],
	},
	{ id: "other-extensions", settings: [] },
	{ id: "git-remote", settings: [] },
	{ id: "cloud-folder", settings: [] },
	{ id: "remote-window", settings: [] },
	{
		id: "cloud-changes",
		settings: [
			{ key: "workbench.cloudChanges.continueOn", wanted: "off", targets: both },
			{ key: "workbench.experimental.cloudChanges.autoStore", wanted: "off", targets: both },
		],
	},
	{
		id: "local-history",
		settings: [{ key: "workbench.localHistory.exclude", member: `**/*${noteEnding}`, wanted: true, targets: both }],
		instead: [{ key: "workbench.localHistory.enabled", wanted: false, targets: both }],
	},
	{ id: "hot-exit", settings: [{ key: "files.hotExit", wanted: "off", targets: userOnly }] },
	{ id: "index", settings: [{ key: "ipt.keepIndex", wanted: false, targets: both, ofDisk: true }] },
	{ id: "telemetry", settings: [{ key: "telemetry.telemetryLevel", wanted: "off", targets: userOnly }] },
	{ id: "settings-sync", settings: [] },
	{ id: "disk-encryption", settings: [] },
] as const satisfies readonly PrivacyFact[]

export type PrivacyFactId = (typeof facts)[number]["id"]

export const factIds: readonly PrivacyFactId[] = facts.map(({ id }) => id)

/** The fact of an id. */
export function factOf(id: PrivacyFactId): PrivacyFact {
	return facts.find((fact) => fact.id === id) ?? facts[0]
}

/** Whether a setting of this value is as wanted. */
export function isAsWanted({ member, wanted }: Setting, value: unknown): boolean {
	if (member === undefined) return value === wanted
	return isObject(value) && Object.hasOwn(value, member) && value[member] === wanted
}

/** What is to be written so that a setting of this value becomes as wanted. */
export function wantedValue({ member, wanted }: Setting, value: unknown): unknown {
	if (member === undefined) return wanted
	return { ...(isObject(value) && value), [member]: wanted }
}

/** The setting and its wanted value as they are written in a settings file. */
export function written(setting: Setting): string {
	const value = JSON.stringify(setting.member === undefined ? setting.wanted : { [setting.member]: setting.wanted })
	return `${setting.ofNotes ? "[ipt] " : ""}${setting.key}: ${value}`
}

/** Where all of these settings may be set. */
export function targetsOf(settings: readonly Setting[]): Target[] {
	return settings.length === 0 ? [] : both.filter((target) => settings.every(({ targets }) => targets.includes(target)))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)
