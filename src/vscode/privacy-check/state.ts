/** What was found in this window, and what it means for each fact. */
import { type PrivacyFact, type PrivacyFactId, isAsWanted, type Setting } from "./facts.ts"
import type { Remote } from "./git.ts"
import type { Sender } from "./senders.ts"

/** What a window shows of itself. */
export interface Seen {
	/** The values in force of a setting: one for each open folder; none if there is no such setting here. */
	readonly valuesOf: (setting: Setting) => readonly unknown[]
	readonly senders: readonly Sender[]
	readonly remotes: readonly Remote[]
	readonly cloudServices: readonly string[]
	readonly remoteName?: string
	/** The scheme of a folder that an extension provides. */
	readonly provider?: string
}

/** Worth a look; not to be seen by an extension at all; or closed, as far as can be seen. In the order of the page. */
export const states = ["open", "unseen", "closed"] as const
export type State = (typeof states)[number]

/** The state of a fact by what was found in a window. */
export function stateOf(fact: PrivacyFact & { readonly id: PrivacyFactId }, seen: Seen): State {
	switch (fact.id) {
		case "other-extensions":
			return seen.senders.length > 0 ? "open" : "closed"
		case "git-remote":
			return seen.remotes.length > 0 ? "open" : "closed"
		case "cloud-folder":
			return seen.cloudServices.length > 0 ? "open" : "closed"
		case "remote-window":
			return seen.remoteName === undefined && seen.provider === undefined ? "closed" : "open"
		case "settings-sync":
		case "disk-encryption":
			return "unseen"
		default:
			return openSettings(fact, seen).length > 0 ? "open" : "closed"
	}
}

/** The settings of a fact that are not as wanted: none if one in their place is. */
export function openSettings({ settings, instead = [] }: PrivacyFact, { valuesOf }: Pick<Seen, "valuesOf">): Setting[] {
	const isClosed = (setting: Setting): boolean => valuesOf(setting).every((value) => isAsWanted(setting, value))
	const isClosedInstead = instead.some((setting) => valuesOf(setting).length > 0 && isClosed(setting))
	return isClosedInstead ? [] : settings.filter((setting) => !isClosed(setting))
}
