/** What is bundled, and how. */
import { createHash } from "node:crypto"
import { globSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import type { BuildOptions, Plugin } from "esbuild"
import { address } from "./generate/address.ts"
import { root } from "./paths.ts"

/**
 * The library for YAML can write it too, and turn words into numbers and dates, which is never done: front matter is read
 * as it is written, and edited as text. What that takes stays out.
 */
const yamlIsOnlyRead: Plugin = {
	name: "yaml-is-only-read",
	setup(bundling) {
		bundling.onLoad(
			{
				filter:
					/[\\/]yaml[\\/]browser[\\/]dist[\\/](?:(?:stringify|schema[\\/](?:core|json|yaml-1\.1))[\\/][\w-]+|doc[\\/](?:anchors|applyReviver|createNode)|nodes[\\/](?:toJS|addPairToJSMap)|parse[\\/]cst-visit|visit)\.js$/,
			},
			async ({ path }) => {
				const [, names = ""] = /^export \{ ([^}]*) \};?$/m.exec(await readFile(path, "utf8")) ?? []
				if (names === "") throw new Error(`${path} exports in another way than was expected`)
				return {
					contents: `const absent = () => { throw new Error("YAML is only read, as it is written") }\nexport { ${names
						.split(", ")
						.map((name) => `absent as ${name}`)
						.join(", ")} }`,
				}
			},
		)
	},
}

/**
 * Of the library for passphrases, one round is used: the rounds are counted in src/signatures/passphrase.ts, with WebCrypto, so that
 * other work goes on between them. The library that it hashes with stays out.
 */
const passphraseIsHashedHere: Plugin = {
	name: "passphrase-is-hashed-here",
	setup(bundling) {
		bundling.onLoad({ filter: /[\\/]bcrypt-pbkdf[\\/]index\.js$/ }, async ({ path }) => {
			const text = await readFile(path, "utf8")
			const without = text.replace("require('tweetnacl').lowlevel.crypto_hash", "undefined")
			if (without === text) throw new Error(`${path} hashes in another way than was expected`)
			return { contents: without }
		})
	},
}

/**
 * The library for Word brings listeners of events, which look up what a function is in a way that programs made of text
 * would take too. No bundle has such a way: test/bundle.test.ts.
 */
const wordMakesNoPrograms: Plugin = {
	name: "word-makes-no-programs",
	setup(bundling) {
		bundling.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
			const text = await readFile(path, "utf8")
			const without = text
				.replaceAll("Function.prototype.apply.call(target, receiver, args)", "target.apply(receiver, args)")
				.replaceAll("must be of type Function", "must be a function")
			if (without === text) throw new Error(`${path} looks up functions in another way than was expected`)
			return { contents: without }
		})
	},
}

/** The library that writes HTML knows every attribute of SVG. Figures are written by our own, and put into the page as they are. */
const figuresAreWritten: Plugin = {
	name: "figures-are-written",
	setup(bundling) {
		bundling.onLoad({ filter: /[\\/]property-information[\\/]lib[\\/]svg\.js$/ }, ({ path }) => ({
			contents: `import { create } from "./util/create.js"\nexport const svg = create({ space: "svg", properties: {}, transform: (_, property) => property })`,
			resolveDir: dirname(path),
		}))
	},
}

/**
 * The names of all characters that HTML has one for, as one text: each name without what it begins with in common with the
 * one before. The object is made from it when the first name is looked up, which few notes need.
 */
const charactersInShort: Plugin = {
	name: "characters-in-short",
	setup(bundling) {
		bundling.onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, async () => {
			const { characterEntities } = await import("character-entities")
			return {
				contents: `${entitiesFrom.toString()}
let entities
export function decodeNamedCharacterReference(name) {
	entities ??= entitiesFrom(${JSON.stringify(inShort(characterEntities))})
	return Object.hasOwn(entities, name) ? entities[name] : false
}`,
			}
		})
	},
}

/** Of each name how many letters are as before, the others, and the character; those whose character could be a part of a name are left out. */
function inShort(entities: Readonly<Record<string, string>>): string {
	let before = ""
	const names = Object.keys(entities)
		.filter((name) => /^[^\dA-Za-z;]/.test(entities[name] ?? ""))
		.toSorted()
	return names
		.map((name) => {
			let same = 0
			while (same < 35 && same < before.length && before[same] === name[same]) same++
			before = name
			return `${same.toString(36)}${name.slice(same)}${entities[name]}`
		})
		.join("")
}

/** The object again. It is put into the bundle as it is written here, so it uses nothing around it. */
function entitiesFrom(short: string): Record<string, string> {
	const entities: Record<string, string> = { fjlig: "fj", semi: ";" }
	let before = ""
	for (const [, same = "", end = "", characters = ""] of short.matchAll(/([\da-z])([\dA-Za-z]*)([^\dA-Za-z]+)/g)) {
		before = before.slice(0, Number.parseInt(same, 36)) + end
		entities[before] = characters
	}
	return entities
}

/**
 * What is loaded at the start is in few files. The bundler cuts it into one for each set of later pieces that share it,
 * and each cut costs: so every piece that is loaded later takes in the whole of the start, which is there by then. What
 * reads notes is left as it is: a thread loads it too, without an editor.
 */
const startInFewFiles: Plugin = {
	name: "start-in-few-files",
	setup(bundling) {
		const later = new Set(
			globSync("src/**/*.ts", { cwd: root, exclude: ["src/note/**"] }).flatMap((file) =>
				Array.from(readFileSync(join(root, file), "utf8").matchAll(/\bimport\("(\.[^"]+)"\)/g), ([, path = ""]) =>
					join(root, file, "..", path),
				),
			),
		)
		bundling.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
			later.has(path)
				? { contents: `${await readFile(path, "utf8")}\nimport ${JSON.stringify(join(root, "src/extension.ts"))}\n`, loader: "ts" }
				: undefined,
		)
	},
}

/** What the source says, as a number: by it the extension recognizes what another build of it has stored. */
function digestOfSource(): string {
	const digest = createHash("sha256")
	for (const file of globSync("src/**/*.ts", { cwd: root }).toSorted())
		digest.update(file.replaceAll("\\", "/")).update(readFileSync(join(root, file)))
	return digest.digest("hex").slice(0, 16)
}

const shared: BuildOptions = {
	absWorkingDir: root,
	// Where node_modules is a link, its files are named as if it were none.
	preserveSymlinks: true,
	bundle: true,
	platform: "node",
	target: "node22",
	charset: "utf8",
	legalComments: "none",
	logLevel: "info",
	minify: true,
	plugins: [yamlIsOnlyRead, passphraseIsHashedHere, wordMakesNoPrograms, figuresAreWritten, charactersInShort],
	alias: {
		// The package's form for browsers is in modules, of which only what is used is taken.
		yaml: join(root, "node_modules/yaml/browser/dist/index.js"),
		// The package's form for browsers hashes by itself, and needs no module of Node.
		uuid: join(root, "node_modules/uuid/dist/index.js"),
		// Every system that this runs on copies data by itself; the library that would do it may bring programs to life too.
		"@ungap/structured-clone": join(root, "src/summary/html/structured-clone.ts"),
	},
}

/** The paths of the sample caseload, which the package contains as it is, in lines. */
function sampleFiles(): string {
	const files = globSync("samples/**/*", { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
	return files
		.map(({ parentPath, name }) => relative(join(root, "samples"), join(parentPath, name)).replaceAll("\\", "/"))
		.toSorted()
		.join("\n")
}

const SAMPLES = JSON.stringify(sampleFiles())

/** The extension, in pieces: what a feature needs is loaded when it is used. */
export const extension: BuildOptions = {
	...shared,
	plugins: [...(shared.plugins ?? []), startInFewFiles],
	entryPoints: { extension: "src/extension.ts", thread: "src/vscode/shared/machine/thread.ts" },
	outdir: "dist/extension",
	define: { BUILD: JSON.stringify(digestOfSource()), SAMPLES },
	format: "esm",
	splitting: true,
	chunkNames: "[name]-[hash]",
	external: ["vscode"],
}

/** In a browser, none of what needs Node is taken in. */
const noMachine: Plugin = {
	name: "no-machine",
	setup(bundling) {
		const folder = join(root, "src/vscode/shared/machine")
		bundling.onResolve({ filter: /\/machine\/index\.ts$/ }, () => ({ path: join(folder, "none.ts") }))
	},
}

/** The extension for a browser, whose extension host loads one file, of CommonJS, and has nothing but VS Code for it. */
export const web: BuildOptions = {
	...shared,
	plugins: [...(shared.plugins ?? []), noMachine],
	entryPoints: { extension: "src/extension.ts" },
	outdir: "dist/web",
	define: { SAMPLES },
	// The package is of modules otherwise.
	outExtension: { ".js": ".cjs" },
	platform: "browser",
	// The host is a worker, which has no page.
	conditions: ["worker"],
	target: "es2023",
	format: "cjs",
	external: ["vscode"],
}

/** The version in the manifest. */
const versionOfManifest = (): string =>
	(JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version

/** The command line: a file that can be run, with what each command needs next to it. */
export const cli: BuildOptions = {
	...shared,
	entryPoints: { cli: "src/cli/entry.ts" },
	outdir: "dist",
	define: {
		VERSION: JSON.stringify(versionOfManifest()),
		FINDINGS_PAGE: address.isDecided ? JSON.stringify(`${address.repository}/blob/main/docs/findings.md`) : "undefined",
	},
	outExtension: { ".js": ".mjs" },
	format: "esm",
	splitting: true,
	chunkNames: "cli/[name]-[hash]",
	banner: { js: "#!/usr/bin/env node" },
}

/** The library of the npm package. It reads no files, and runs without Node too. */
export const library: BuildOptions = {
	...shared,
	entryPoints: { index: "src/library/index.ts" },
	outdir: "out/npm/dist",
	format: "esm",
	splitting: true,
	chunkNames: "library/[name]-[hash]",
}
