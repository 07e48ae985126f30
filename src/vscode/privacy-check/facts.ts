/** The facts that are checked, and the settings that govern them. Data only: the words are in `words.ts`. */

/** Where a setting may be set: for the user alone, or for a folder too. VS Code refuses what its own declaration does not allow. */
export type Target = "folder" | "user"

export interface Setting {
	readonly key: string
	readonly wanted: unknown
	/** The setting is a list of such names, and this one of them is wanted so; the rest of the list stays. */
	readonly member?: string
	/** The setting is that of the language of notes. */
	readonly ofNotes?: true
	readonly targets: readonly Target[]
	/** The extensions that read it: without one of them there is no such setting. */
	readonly ofExtensions?: readonly string[]
}

export interface Fact {
	readonly id: string
	readonly group: Group
	/** All of them are wanted. */
	readonly settings: readonly Setting[]
	/** One of them is enough in place of all of the settings. */
	readonly instead?: readonly Setting[]
}

export const groups = ["assistants", "editor", "folder"] as const
export type Group = (typeof groups)[number]

const both: readonly Target[] = ["folder", "user"]
const userOnly: readonly Target[] = ["user"]

export const facts = [
	{ id: "ai-features", group: "assistants", settings: [{ key: "chat.disableAIFeatures", wanted: true, targets: both }] },
	{
		id: "inline-completion",
		group: "assistants",
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
	{ id: "other-extensions", group: "assistants", settings: [] },
	{
		id: "local-history",
		group: "editor",
		settings: [{ key: "workbench.localHistory.exclude", member: "**/*.ipt.md", wanted: true, targets: both }],
		instead: [{ key: "workbench.localHistory.enabled", wanted: false, targets: both }],
	},
	{ id: "hot-exit", group: "editor", settings: [{ key: "files.hotExit", wanted: "off", targets: userOnly }] },
	{ id: "index", group: "editor", settings: [{ key: "ipt.keepIndex", wanted: false, targets: both }] },
	{
		id: "cloud-changes",
		group: "editor",
		settings: [
			{ key: "workbench.cloudChanges.continueOn", wanted: "off", targets: both },
			{ key: "workbench.experimental.cloudChanges.autoStore", wanted: "off", targets: both },
		],
	},
	{ id: "telemetry", group: "editor", settings: [{ key: "telemetry.telemetryLevel", wanted: "off", targets: userOnly }] },
	{ id: "settings-sync", group: "editor", settings: [] },
	{ id: "git-remote", group: "folder", settings: [] },
	{ id: "cloud-folder", group: "folder", settings: [] },
	{ id: "remote-window", group: "folder", settings: [] },
	{ id: "disk-encryption", group: "folder", settings: [] },
] as const satisfies readonly Fact[]

export type FactId = (typeof facts)[number]["id"]

export const factIds: readonly FactId[] = facts.map(({ id }) => id)

/** The fact of an id. */
export function factOf(id: FactId): Fact {
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
