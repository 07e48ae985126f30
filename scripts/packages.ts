/** The npm packages that ship: those of which something is in a bundle, by what esbuild and the lockfile say of them. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { cli, extension } from "./bundles.ts"
import { root } from "./paths.ts"

export interface Package {
	readonly name: string
	readonly version: string
	/** By its SPDX name. */
	readonly licence: string
	/** From the root of the repository. */
	readonly folder: string
	/** The dependencies of ours that bring it; itself, where it is one. */
	readonly through: readonly string[]
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
	const folders = await foldersInBundles()
	const bringing = new Map(dependencies.map((name) => [name, closure(`node_modules/${name}`)]))
	return [...folders].sort().map((folder) => {
		const { version, license } = lock.packages[folder] ?? {}
		if (version === undefined || license === undefined) throw new Error(`${folder} is in a bundle, and the lockfile does not know its version and licence`)
		const through = [...bringing].flatMap(([name, brought]) => (brought.has(folder) ? [name] : []))
		return { name: nameOf(folder), version, licence: license, folder, through }
	})
}

/** The text under which a package may be handed on. */
export function licenceText({ folder }: Package): string {
	const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
	if (file === undefined) throw new Error(`${folder} has no text of its licence`)
	return readFileSync(join(root, folder, file), "utf8").replaceAll("\r\n", "\n").trim()
}

async function foldersInBundles(): Promise<Set<string>> {
	const built = await Promise.all([extension, cli].map((bundle) => build({ ...bundle, write: false, metafile: true, logLevel: "silent" })))
	const files = built.flatMap(({ metafile }) => Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs)))
	return new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []))
}

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

/** Where Node finds a package that another one asks for: beside it, or further up. */
function resolved(name: string, from: string): string | undefined {
	for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
		const folder = `${at === "" ? "" : `${at}/`}node_modules/${name}`
		if (folder in lock.packages) return folder
		if (at === "") return undefined
	}
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)
