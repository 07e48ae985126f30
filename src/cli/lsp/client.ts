/** What an editor says of itself when it connects: what it can do, and which folders are open. Whatever has another form counts as not said. */
import * as z from "zod/mini"
import { Address } from "./open-notes.ts"

export const Folder = z.object({ uri: Address })

/** What an editor can do, as far as it changes what is sent to it. */
export interface Client {
	readonly relatedInformation: boolean
	readonly versions: boolean
	readonly codeDescriptions: boolean
	readonly markdownInHovers: boolean
	readonly markdownInItems: boolean
	readonly snippets: boolean
	readonly labelDetails: boolean
	readonly nestedSymbols: boolean
	readonly links: boolean
	readonly codeActions: boolean
	readonly preparesRename: boolean
	readonly watchesFiles: boolean
	readonly documentChanges: boolean
}

export interface Initialized {
	readonly client: Client
	/** The addresses of the folders that are open. */
	readonly folders: readonly string[]
	readonly locale: string | undefined
	readonly processId: number | undefined
}

/** Reads the parameters of `initialize`. */
export function readInitialize(params: unknown): Initialized {
	const [locale, processId] = [at(params, "locale"), at(params, "processId")]
	return {
		client: clientOf(at(params, "capabilities")),
		folders: foldersIn(params),
		locale: typeof locale === "string" ? locale : undefined,
		// 0 and what is less are groups of processes.
		processId: typeof processId === "number" && Number.isSafeInteger(processId) && processId > 0 ? processId : undefined,
	}
}

function clientOf(capabilities: unknown): Client {
	const of = (...path: string[]): unknown => at(capabilities, "textDocument", ...path)
	const can = (...path: string[]): boolean => of(...path) === true
	const takesMarkdown = (formats: unknown): boolean => Array.isArray(formats) && formats.includes("markdown")
	return {
		relatedInformation: can("publishDiagnostics", "relatedInformation"),
		versions: can("publishDiagnostics", "versionSupport"),
		codeDescriptions: can("publishDiagnostics", "codeDescriptionSupport"),
		markdownInHovers: takesMarkdown(of("hover", "contentFormat")),
		markdownInItems: takesMarkdown(of("completion", "completionItem", "documentationFormat")),
		snippets: can("completion", "completionItem", "snippetSupport"),
		labelDetails: can("completion", "completionItem", "labelDetailsSupport"),
		nestedSymbols: can("documentSymbol", "hierarchicalDocumentSymbolSupport"),
		links: can("definition", "linkSupport"),
		codeActions: isObject(of("codeAction", "codeActionLiteralSupport")),
		preparesRename: can("rename", "prepareSupport"),
		watchesFiles: at(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration") === true,
		documentChanges: at(capabilities, "workspace", "workspaceEdit", "documentChanges") === true,
	}
}

function foldersIn(params: unknown): readonly string[] {
	const folders = z.safeParse(z.array(Folder), at(params, "workspaceFolders"))
	if (folders.success) return folders.data.map(({ uri }) => uri)
	const root = z.safeParse(Address, at(params, "rootUri"))
	return root.success ? [root.data] : []
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null

/** What is at a path of keys; nothing if it does not lead to anything. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
	path.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)
