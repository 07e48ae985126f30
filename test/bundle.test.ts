import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { build, type Metafile } from "esbuild"
import { describe, expect, it } from "vitest"
import { cli, extension, library, web } from "../scripts/bundles.ts"
import { withTemporaryFolder } from "./harness/temporary.ts"

interface Built {
	readonly outputs: Metafile["outputs"]
	readonly text: string
}

async function built(bundle: typeof extension): Promise<Built> {
	const { metafile, outputFiles } = await build({ ...bundle, write: false, metafile: true, logLevel: "silent" })
	return { outputs: metafile?.outputs ?? {}, text: (outputFiles ?? []).map(({ text }) => text).join("\n") }
}

/** The pieces that are loaded with the extension itself, by static imports. */
function atStart({ outputs }: Built): { bytes: number; inputs: string[] } {
	const loaded = new Set<string>()
	const load = (path: string): void => {
		if (loaded.has(path)) return
		loaded.add(path)
		for (const { path: imported, kind, external } of outputs[path]?.imports ?? [])
			if (kind === "import-statement" && !external) load(imported)
	}
	load(Object.keys(outputs).find((path) => /\/extension\.c?js$/.test(path)) ?? "")
	const ofLanguages = [...loaded].flatMap((path) =>
		Object.entries(outputs[path]?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) =>
			/^src\/language\/\w+\//.test(input) ? [bytesInOutput] : [],
		),
	)
	return {
		/** Without the words of languages. */
		bytes: [...loaded].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0) - ofLanguages.reduce((sum, size) => sum + size, 0),
		inputs: [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})),
	}
}

describe("the bundle", async () => {
	const { bytes, inputs } = atStart(await built(extension))

	it.each([
		["the extension", extension],
		["the extension in a browser", web],
		["the command line", cli],
		["the library", library],
	])("holds nothing but the source and its libraries: %s", async (_, bundle) => {
		const { outputs } = await built(bundle)
		const all = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
		expect(all.filter((input) => !/^(?:src|node_modules)\//.test(input))).toEqual([])
	})

	it("loads less than 400 KB at the start, without the words of a language", () => {
		expect(bytes / 1024).toBeLessThan(400)
	})

	// A browser has no second file to load later. A third of it are two libraries: those that write Word and read pasted HTML.
	it("is one file in a browser, of less than 1900 KB without the words of languages", async () => {
		const one = await built(web)
		expect(Object.keys(one.outputs)).toEqual(["dist/web/extension.cjs"])
		expect(atStart(one).bytes / 1024).toBeLessThan(1900)
	})

	it("loads what an export needs when it is used, except where its words go", () => {
		expect(
			inputs.filter(
				(input) =>
					/^src\/(?:summary\/(?!(?:figures\/)?words\.ts|reading\.ts)|language\/\w+\/(?:figures|summary)\/)/.test(input) ||
					/node_modules\/(?:docx|hast|mdast-util-to-(?:hast|markdown))/.test(input),
			),
		).toEqual([])
	})

	it("loads what a page of a finding needs when it is opened", () => {
		expect(inputs.filter((input) => /^src\/(?:handbook\/(?!words\.ts)|language\/\w+\/handbook\/|record\/sources\.ts)/.test(input))).toEqual(
			[],
		)
	})

	it("loads the library for YAML when front matter that is not plain is read", () => {
		expect(inputs.filter((input) => /node_modules\/yaml|src\/note\/front-matter\/(?:any-yaml|library|recover)/.test(input))).toEqual([])
	})

	it("loads the tree of cases when it is shown", () => {
		expect(inputs.filter((input) => input.startsWith("src/vscode/tree/"))).toEqual(["src/vscode/tree/view.ts"])
	})
})

/**
 * All that the bundles may use besides themselves. None of it leads to a network. A thread runs the same program, and one piece of the
 * extension starts another one: `ssh-keygen`.
 */
const modules: Readonly<Record<string, readonly string[]>> = {
	extension: [
		"node:child_process",
		"node:crypto",
		"node:events",
		"node:fs",
		"node:fs/promises",
		"node:os",
		"node:path",
		"node:worker_threads",
		"vscode",
	],
	"extension in a browser": ["vscode"],
	"command line": [
		"node:crypto",
		"node:events",
		"node:fs",
		"node:fs/promises",
		"node:os",
		"node:path",
		"node:process",
		"node:util",
		"node:worker_threads",
	],
	library: [],
}

/** What leads to a network, starts a program, or makes a program of a text, without any module; and how that would look. */
const ways: readonly (readonly [RegExp, string])[] = [
	[/\bfetch\b/, "(0,e.fetch)(t)"],
	[/\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/, "new WebSocket(t)"],
	[/\b(?:child_process|getBuiltinModule|createRequire|dlopen)\b/, 'process.getBuiltinModule("net")'],
	[/(?<!\p{L})eval(?!\p{L})|\bFunction\b|\.constructor\s*\(/u, "[].map.constructor(t)()"],
	// What VS Code itself would fetch, start or send for an extension.
	[/\b(?:asExternalUri|createTerminal|executeTask|getSession|createTelemetryLogger)\b/, "e.env.createTerminal(t)"],
	// Of modules, only pieces of the bundle are loaded late, by a name that is written down.
	[/\bimport\s*\((?!"\.\/)/, "import(t)"],
	[/\brequire\s*\((?!"vscode"\))/, 'require("net")'],
]

describe.each([
	["extension", extension],
	["extension in a browser", web],
	["command line", cli],
	["library", library],
])("the bundle of the %s", async (name, bundle) => {
	const { outputs, text } = await built(bundle)

	it("uses nothing besides itself except what is listed", () => {
		const used = new Set(Object.values(outputs).flatMap(({ imports }) => imports.flatMap(({ path, external }) => (external ? [path] : []))))
		expect([...used].sort()).toEqual(modules[name])
	})

	/** Each import of the module that starts programs. */
	const starting = Array.from(text.matchAll(/import\{([^}]*)\}from"node:child_process"/g), ([found, names = ""]) => ({ found, names }))

	it("starts no program except ssh-keygen, by that name, without a shell and outside of the folder of the notes", () => {
		expect(starting.map(({ names }) => names)).toEqual(name === "extension" ? [expect.stringMatching(/^spawn as \w+$/)] : [])
		const calls = starting.flatMap(({ names }) => {
			// The name of a piece's import is its own: what else has it is in other pieces, and calls it with something else.
			const called = new RegExp(`\\b${names.replace("spawn as ", "")}\\("(?:[^"]*)",\\[.*?\\bstdio:`, "g")
			return Array.from(text.matchAll(called), ([call]) => call)
		})
		const onlySigns = /^\w+\("ssh-keygen",\["-Y","sign","-f",\w+\.fsPath,"-n","ipt-notes"\],\{cwd:\w+\(\),shell:!1,windowsHide:!0,stdio:$/
		expect(calls).toEqual(name === "extension" ? [expect.stringMatching(onlySigns)] : [])
	})

	it.each(ways)("has no way to a network or to a program: %s", (way, example) => {
		expect(example).toMatch(way)
		const without = starting.reduce((rest, { found }) => rest.replace(found, ""), text)
		const found = Array.from(without.matchAll(new RegExp(way, `g${way.flags}`)), ({ index }) =>
			without.slice(Math.max(0, index - 60), index + 60),
		)
		expect(found).toEqual([])
	})

	it("opens nothing outside of VS Code except a file on this machine", () => {
		const asked = name.startsWith("extension") ? [expect.stringMatching(/\.scheme===?"file"&&await [\w$]+\.env\.openExternal\b/)] : []
		expect(Array.from(text.matchAll(/.{0,60}\bopenExternal\b/g), ([found]) => found)).toEqual(asked)
	})
})

it("knows the same characters by name as the package, though they are held in short", async () => {
	await withTemporaryFolder(async (folder) => {
		const file = join(folder, "names.mjs")
		const { entryPoints: _, splitting: _pieces, chunkNames: _names, outExtension: _ending, outdir: _folder, ...options } = cli
		await build({
			...options,
			stdin: {
				contents: "export { decodeNamedCharacterReference } from 'decode-named-character-reference'",
				resolveDir: join(import.meta.dirname, ".."),
			},
			outfile: file,
			banner: {},
		})
		const { decodeNamedCharacterReference: decode }: { decodeNamedCharacterReference: (name: string) => string | false } = await import(
			pathToFileURL(file).href
		)
		const { characterEntities } = await import("character-entities")
		for (const [name, character] of Object.entries(characterEntities)) expect(decode(name), name).toBe(character)
		for (const name of ["", "nothing", "toString", "__proto__", "AMPA"]) expect(decode(name), name).toBe(false)
	})
})
