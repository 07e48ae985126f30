/**
 * The npm packages that ship: those of which something is in a bundle, by what esbuild and the lockfile say of them, and
 * those that one of them has taken into its own files.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { cli, extension, library } from "./bundles.ts"
import { inlined, inlinedLicence, namedIn } from "./inlined.ts"
import { root } from "./paths.ts"

export interface Package {
	readonly name: string
	readonly version: string
	/** By its SPDX name. */
	readonly licence: string
	/** From the root of the repository; absent if only another package's files contain it. */
	readonly folder?: string
	/** The dependencies of ours that bring it; itself, if it is one. */
	readonly through: readonly string[]
	/** The text under which it may be handed on. */
	readonly text: string
}

interface Locked {
	readonly version?: string
	readonly license?: string
	readonly dependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> }

/** What the manifest names as our dependencies. */
export const dependencies: readonly string[] = Object.keys(lock.packages[""]?.dependencies ?? {})

/** The packages in the bundles, by name. */
export async function packagesInBundles(): Promise<Package[]> {
	const files = await filesInBundles()
	const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]))
	const folders = new Set([...files.map(folderOf), ...takenIn(texts)])
	const bringing = new Map(dependencies.map((name) => [name, closure(`node_modules/${name}`)]))
	const own = [...folders].map((folder): Package => {
		const { version, license } = lock.packages[folder] ?? {}
		if (version === undefined || license === undefined)
			throw new Error(`${folder} is in a bundle, and the lockfile does not know its version and licence`)
		const through = [...bringing].flatMap(([name, brought]) => (brought.has(folder) ? [name] : []))
		return { name: nameOf(folder), version, licence: license, folder, through, text: licenceText(folder) }
	})
	const unlocked = inlined.filter(({ by, sign }) => [...texts].some(([file, text]) => nameOf(folderOf(file)) === by && text.includes(sign)))
	const others = unlocked.map((each): Package => ({
		name: each.name,
		version: each.version,
		licence: each.licence,
		through: [each.by],
		text: inlinedLicence(each),
	}))
	return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Folders of the packages that the files of others contain, as the lines of a bundler in them say. */
function takenIn(texts: ReadonlyMap<string, string>): string[] {
	return [...texts].flatMap(([file, text]) =>
		namedIn(text).flatMap((name) => {
			if (inlined.some((each) => each.name === name.replace(/(?<=.)@.*$/, ""))) return []
			const folder = resolved(name, folderOf(file))
			if (folder === undefined) throw new Error(`${file} holds ${name}, and neither the lockfile nor scripts/inlined.ts knows it`)
			return [folder]
		}),
	)
}

function licenceText(folder: string): string {
	const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
	if (file === undefined) throw new Error(`${folder} has no text of its licence`)
	return readFileSync(join(root, folder, file), "utf8")
		.replaceAll("\r\n", "\n")
		.trim()
}

/** Files of packages that something in a bundle is from. */
async function filesInBundles(): Promise<string[]> {
	const built = await Promise.all(
		[extension, cli, library].map((bundle) => build({ ...bundle, write: false, metafile: true, logLevel: "silent" })),
	)
	const files = built.flatMap(({ metafile }) => Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs)))
	return [...new Set(files.filter((file) => file.includes("node_modules/")))]
}

const folderOf = (file: string): string => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? file

/** A package with all that it depends on, by folder. */
function closure(folder: string, found = new Set<string>()): Set<string> {
	if (found.has(folder)) return found
	found.add(folder)
	for (const name of Object.keys(lock.packages[folder]?.dependencies ?? {})) {
		const its = resolved(name, folder)
		if (its !== undefined) closure(its, found)
	}
	return found
}

/** Where Node finds a package that another one imports: next to it, or further up. */
function resolved(name: string, from: string): string | undefined {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
		const folder = `${at === "" ? "" : `${at}/`}node_modules/${name}`
		if (folder in lock.packages) return folder
		if (at === "") return undefined
	}
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)
