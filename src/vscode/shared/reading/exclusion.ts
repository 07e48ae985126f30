/** What is hidden from a folder: by the user's `files.exclude`, and the archive. No note is searched for there. */
import * as vscode from "vscode"
import { globFits } from "./glob.ts"

interface Pattern {
	readonly fits: (path: string) => boolean
	/** The pattern applies only next to a file of this name, made from the name that it fits. */
	readonly sibling?: string
}

export class Exclusion {
	readonly #patterns: readonly Pattern[]

	/** `archive`: the path of the archive, if it is in the folder. */
	constructor(folder: vscode.Uri, archive?: string) {
		const given = vscode.workspace.getConfiguration("files", folder).get<unknown>("exclude")
		const patterns = Object.entries(isObject(given) ? given : {}).flatMap(([glob, value]) => patternsOf(glob, value))
		this.#patterns = archive === undefined ? patterns : [...patterns, { fits: (path) => path === archive }]
	}

	/**
	 * Whether a file or folder is hidden by its own path: one in a hidden folder need not be. `path` is relative to
	 * the open folder, with slashes.
	 */
	async hides(path: string, hasSibling: (name: string) => boolean | Promise<boolean>): Promise<boolean> {
		for (const { fits, sibling } of this.#patterns) {
			if (!fits(path)) continue
			if (sibling === undefined || (await hasSibling(siblingOf(path, sibling)))) return true
		}
		return false
	}
}

function patternsOf(glob: string, value: unknown): Pattern[] {
	const sibling = isObject(value) && typeof value["when"] === "string" ? value["when"] : undefined
	if (value !== true && sibling === undefined) return []
	return [{ fits: globFits(glob), ...(sibling !== undefined && { sibling }) }]
}

/** `$(basename)` is the name without its ending. */
function siblingOf(path: string, sibling: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1)
	return sibling.replaceAll("$(basename)", name.slice(0, name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : undefined))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null
