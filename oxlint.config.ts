/** The linter, and the house that it holds: who may import whom. */
import { readdirSync } from "node:fs"
import { defineConfig, type OxlintOverride } from "oxlint"

/** The floors of `src`, from the ground up. A room imports only from floors below its own. */
const floors: readonly (readonly string[])[] = [
	["text", "files"],
	["record", "remarks", "signatures"],
	["note"],
	["cases"],
	["rules", "archive"],
	["folder"],
	["assist", "summary", "handbook", "tables", "statistics", "import"],
	["language"],
	["vscode", "cli", "library"],
]

/** The floors within `src/note`; its own files are between those that read and those that write. */
const floorsOfNote: readonly (readonly string[])[] = [["values"], ["body", "front-matter"], ["."], ["forms"]]

/** Rooms that need an editor, a disk or Node: the core, which runs in a browser too, imports none of them. */
const faces = ["vscode", "cli"]
const withNode = [...faces, "files"]

/** The part of `src/vscode` that needs Node. A browser has none of it, so all else asks `index.ts` there if it is to be had. */
const machine = "src/vscode/shared/machine"
const withinMachine = readdirSync(new URL(machine, import.meta.url)).filter((name) => name !== "index.ts")

interface Pattern {
	readonly regex: string
	readonly allowTypeImports?: boolean
	readonly message: string
}

const nodeBuiltIns: Pattern = {
	regex:
		"^node:|^(assert|buffer|child_process|crypto|dns|events|fs|http|https|module|net|os|path|process|stream|timers|tls|url|util|worker_threads|zlib)(/|$)",
	message: "The extension runs in a browser too: only src/files, src/cli and src/vscode/shared/machine may use what Node brings.",
}

const onlyByMachine: readonly Pattern[] = [
	nodeBuiltIns,
	{
		regex: "(^|/)files/write-whole\\.ts$",
		allowTypeImports: true,
		message: "It writes by Node: src/vscode/shared/files/write-file.ts writes in a browser too.",
	},
	{
		regex: `(^|/)machine/(${withinMachine.join("|")})$`,
		message: "In a browser there is no machine: only its index.ts may be imported, which has it or nothing.",
	},
]

const editor: Pattern = { regex: "^vscode$", message: "Only src/vscode and src/extension.ts may use VS Code." }

const oneLanguage: Pattern = {
	regex: "(^|/)language/[^/]+/",
	message: "No language is imported by itself: src/language/index.ts has the table of them, and a face chooses one by useLanguage.",
}

/** The other rooms of a floor and all above it. */
function notBelow(all: readonly (readonly string[])[], room: string): string[] {
	const floor = all.findIndex((rooms) => rooms.includes(room))
	return all.slice(floor).flatMap((rooms) => rooms.filter((other) => other !== room))
}

function importsOf(room: string): Pattern[] {
	const isCore = !withNode.includes(room)
	const closed = [...new Set([...notBelow(floors, room), ...(isCore ? ["files"] : [])])]
	return [
		...(room === "vscode" ? [] : [editor]),
		...(isCore ? [nodeBuiltIns] : []),
		...(room === "language" ? [] : [oneLanguage]),
		{
			regex: `^(\\.\\./)+(${closed.join("|")})/|extension\\.ts$`,
			message: `A room imports only from rooms below it: src/${room} not from ${closed.join(", ") || "src/extension.ts"}.`,
		},
	]
}

function importsWithinNote(room: string): Pattern[] {
	const closed = notBelow(floorsOfNote, room)
	const folders = closed.filter((other) => other !== ".")
	const up = room === "." ? "\\./" : "\\.\\./"
	return [
		...importsOf("note"),
		{
			regex: [...folders.map((other) => `^${up}${other}/`), ...(closed.includes(".") ? [`^${up}[^/]+\\.ts$`] : [])].join("|") || "^$",
			message: "Within src/note, values are below body and front-matter, those below its own files, and forms above them.",
		},
	]
}

/** In `src/language`, its table alone imports the languages. */
const importsBesidesLanguages: Pattern[] = [...importsOf("language"), { ...oneLanguage, regex: "^\\./[^/]+/" }]

/** The folders of `src/vscode`: one for each feature, over `shared`. */
const features = readdirSync(new URL("src/vscode", import.meta.url)).filter((name) => name !== "shared")

function importsWithinVscode(folder: string): Pattern[] {
	const closed = features.filter((feature) => feature !== folder)
	return [
		...importsOf("vscode"),
		{
			regex: `^(\\.\\./)+(${closed.join("|")})/`,
			message:
				"A feature imports no other: what several need is in src/vscode/shared, which imports none, or is passed in by src/extension.ts.",
		},
	]
}

const restricted = (files: string, patterns: Pattern[]): OxlintOverride => ({
	files: [files],
	rules: { "no-restricted-imports": ["error", { patterns }] },
})

const oneCache = { name: "WeakMap", message: "What follows from an object is cached by memoize of src/text/memo.ts." }

export default defineConfig({
	plugins: ["typescript", "oxc", "unicorn", "import"],
	categories: { correctness: "error", suspicious: "error" },
	ignorePatterns: ["dist", "out", "coverage", ".vscode-test"],
	rules: {
		"typescript/no-explicit-any": "error",
		"typescript/no-floating-promises": "error",
		"typescript/no-misused-promises": "error",
		"typescript/consistent-return": "off",
		"typescript/no-unsafe-type-assertion": "off",
		"eslint/no-underscore-dangle": "off",
		"eslint/no-unexpected-multiline": "off",
		"import/no-cycle": ["error", { ignoreTypes: false }],
		"import/no-named-as-default-member": "off",
		"unicorn/consistent-function-scoping": "off",
		"unicorn/no-array-reverse": "off",
		"unicorn/no-array-sort": "off",
	},
	overrides: [
		...floors
			.flat()
			.filter((room) => room !== "note" && room !== "vscode")
			.map((room) => restricted(`src/${room}/**`, importsOf(room))),
		...floorsOfNote.flat().map((room) => restricted(room === "." ? "src/note/*.ts" : `src/note/${room}/**`, importsWithinNote(room))),
		...[...features, "shared"].map((folder) => restricted(`src/vscode/${folder}/**`, [...importsWithinVscode(folder), ...onlyByMachine])),
		restricted(`${machine}/**`, importsWithinVscode("shared")),
		restricted("src/language/*.ts", importsBesidesLanguages),
		restricted("src/language/index.ts", importsOf("language")),
		restricted("src/extension.ts", [nodeBuiltIns, oneLanguage]),
		{ files: ["src/**"], excludeFiles: ["src/text/memo.ts", "src/text/words.ts"], rules: { "no-restricted-globals": ["error", oneCache] } },
	],
})
