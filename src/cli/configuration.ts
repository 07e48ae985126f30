/** The options of each note: those of the call over the configuration of its folder. */
import { lstatSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import { troubleOf } from "../files/trouble.ts"
import { commandLineWords } from "../language/command-line.ts"
import { type Beginning, type Configuration, configurationName, readConfiguration } from "../rules/configuration.ts"
import { beginningWith, optionsWith, type OwnOptions } from "../rules/options-in-force.ts"
import type { CheckOptions } from "../rules/options.ts"
import { readBytes, displayPath, type Unread } from "./files.ts"

/** What a call says: plain data, which may go to another thread. */
export interface Choice {
	readonly own: OwnOptions
	/** The paths that were named: no configuration above them counts. */
	readonly paths: readonly string[]
}

/** A configuration, and the options that it leads to. */
interface InForce {
	readonly options: CheckOptions
	readonly configuration: Configuration
}

export class Options {
	readonly #own: OwnOptions
	readonly #roots: readonly string[]
	/** By folder. Notes with equal options share one object. */
	readonly #known = new Map<string, InForce>()
	/** Configuration files, or parts of them, that could not be read. */
	readonly unread: Unread[] = []

	constructor({ own, paths }: Choice) {
		this.#own = own
		this.#roots = paths.map((path) => resolve(path))
	}

	/** The options for a note. */
	of(file: string): CheckOptions {
		return this.#for(file).options
	}

	/** What new notes next to a note begin with. */
	beginningOf(file: string): Beginning {
		return beginningWith({}, this.#for(file).configuration)
	}

	#for(file: string): InForce {
		const folder = dirname(resolve(file))
		return this.#in(folder, this.#rootOf(folder))
	}

	/** The outermost named folder that a folder is in, or itself. */
	#rootOf(folder: string): string {
		const around = this.#roots.filter((root) => isWithin(folder, root))
		return around.sort((a, b) => a.length - b.length)[0] ?? folder
	}

	#in(folder: string, root: string): InForce {
		const known = this.#known.get(folder)
		if (known) return known
		const file = join(folder, configurationName)
		const above = dirname(folder)
		const found = isThere(file)
			? this.#with(this.#read(file))
			: folder === root || above === folder
				? this.#with({})
				: this.#in(above, root)
		this.#known.set(folder, found)
		return found
	}

	#with(configuration: Configuration): InForce {
		return { options: optionsWith(this.#own, configuration), configuration }
	}

	#read(file: string): Configuration {
		const read = readBytes(file)
		const fails = (reason: string): void => void this.unread.push({ file: displayPath(file), reason })
		if (!("bytes" in read)) {
			const { tooLargeConfiguration, linkToNowhere } = commandLineWords.current.unread
			fails("tooLarge" in read ? tooLargeConfiguration : read.isGone ? linkToNowhere : read.reason)
			return {}
		}
		const { configuration, problems } = readConfiguration(new TextDecoder().decode(read.bytes))
		for (const problem of problems) fails(commandLineWords.current.unread.configuration(problem))
		return configuration
	}
}

/** Whether there is anything by this name. A link that leads nowhere is something: what it was to configure is missing. */
function isThere(file: string): boolean {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== undefined
	} catch (error) {
		return troubleOf(error) !== "gone"
	}
}

const isWithin = (folder: string, root: string): boolean =>
	folder === root || !(relative(root, folder).split(sep)[0] ?? "..").startsWith("..")
