/**
 * vscode-markdown-languageservice with the parser that VS Code gives it: markdown-it with HTML, links and front matter,
 * its tokens cached for the last version of a document. Validation is on, at the levels that VS Code has for it.
 */
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { peer } from "../peers.ts"
import type { Contender } from "./contender.ts"

interface TextDocument {
	readonly uri: string
	readonly version: number
	getText(): string
}

interface Emitter<T> {
	readonly event: unknown
	fire(value: T): void
}

interface Uri {
	toString(): string
}

interface LanguageService {
	computeDiagnostics(document: TextDocument, options: unknown, token: unknown): Promise<unknown>
	getDocumentSymbols(document: TextDocument, options: unknown, token: unknown): Promise<unknown>
}

interface Service {
	readonly createLanguageService: (init: unknown) => LanguageService
	readonly githubSlugifier: unknown
}

type BlockRule = (state: unknown, start: number, end: number, silent: boolean) => boolean

interface MarkdownIt {
	readonly linkify: { set(options: { readonly fuzzyLink: boolean }): void }
	readonly block: {
		readonly ruler: { before(name: string, ruleName: string, rule: BlockRule, options: { readonly alt: readonly string[] }): void }
	}
	parse(text: string, env: object): unknown
}

const { createLanguageService, githubSlugifier } = (await peer("vscode-markdown-languageservice")) as Service
const { default: createMarkdownIt } = (await peer("markdown-it")) as { readonly default: (options: object) => MarkdownIt }
const { default: frontMatter } = (await peer("markdown-it-front-matter")) as {
	readonly default: (target: unknown, found: () => void) => void
}
const { CancellationToken, Emitter } = (await peer("vscode-languageserver-protocol")) as {
	readonly CancellationToken: { readonly None: unknown }
	readonly Emitter: new <T>() => Emitter<T>
}
const { TextDocument } = (await peer("vscode-languageserver-textdocument")) as {
	readonly TextDocument: { create(uri: string, language: string, version: number, text: string): TextDocument }
}

const levels = {
	validateReferences: "warning",
	validateFragmentLinks: "warning",
	validateFileLinks: "warning",
	validateMarkdownFileLinkFragments: "warning",
	validateUnusedLinkDefinitions: "hint",
	validateDuplicateLinkDefinitions: "warning",
	ignoreLinks: [],
}

function parser(): unknown {
	const markdown = createMarkdownIt({ html: true, linkify: true })
	markdown.linkify.set({ fuzzyLink: false })
	const target = {
		block: {
			ruler: {
				before: (_: string, name: string, rule: BlockRule) =>
					markdown.block.ruler.before("fence", name, rule, { alt: ["paragraph", "reference", "blockquote", "list"] }),
			},
		},
	}
	frontMatter(target, () => {})
	let last: { readonly document: TextDocument; readonly tokens: unknown } | undefined
	return {
		slugifier: githubSlugifier,
		async tokenize(document: TextDocument) {
			if (last?.document.uri !== document.uri || last.document.version !== document.version)
				last = { document, tokens: markdown.parse(document.getText(), {}) }
			return last.tokens
		},
	}
}

/** A workspace that contains the documents that are put into it. */
function workspaceOf(documents: Map<string, TextDocument>) {
	const changed = new Emitter<TextDocument>()
	const created = new Emitter<TextDocument>()
	const deleted = new Emitter<Uri>()
	const workspace = {
		workspaceFolders: [],
		onDidChangeMarkdownDocument: changed.event,
		onDidCreateMarkdownDocument: created.event,
		onDidDeleteMarkdownDocument: deleted.event,
		getAllMarkdownDocuments: async () => documents.values(),
		hasMarkdownDocument: (uri: Uri) => documents.has(uri.toString()),
		openMarkdownDocument: async (uri: Uri) => documents.get(uri.toString()),
		stat: async (uri: Uri) => (documents.has(uri.toString()) ? { isDirectory: false } : undefined),
		readDirectory: async () => [],
	}
	return { workspace, changed }
}

function begin() {
	const documents = new Map<string, TextDocument>()
	const { workspace, changed } = workspaceOf(documents)
	const service = createLanguageService({ workspace, parser: parser(), logger: { level: "off", log: () => {} } })
	/** Takes in a version of a document and asks all that an editor asks after an edit. */
	return async (uri: string, version: number, text: string): Promise<unknown> => {
		const document = TextDocument.create(uri, "markdown", version, text)
		documents.set(uri, document)
		changed.fire(document)
		return [
			await service.computeDiagnostics(document, levels, CancellationToken.None),
			await service.getDocumentSymbols(document, { includeLinkDefinitions: false }, CancellationToken.None),
		]
	}
}

export const contender: Contender = {
	title: "vscode-markdown-languageservice",
	async open(first) {
		const show = begin()
		let version = 1
		await show("file:///note.ipt.md", version, first)
		return (text) => show("file:///note.ipt.md", ++version, text)
	},
	async readAll(files) {
		const show = begin()
		for (const file of files) await show(pathToFileURL(file).href, 1, readFileSync(file, "utf8"))
	},
}
