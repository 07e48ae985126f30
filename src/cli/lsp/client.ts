/** What an editor says of itself when it connects: what it can do, and which folders are open. */
import * as z from "zod/mini"
import { Address } from "./open-notes.ts"

const flag = z.catch(z.optional(z.boolean()), undefined)
const formats = z.catch(z.optional(z.array(z.string())), undefined)

/** An object of which only what is of use is looked at. Whatever else is in its place counts as nothing. */
const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.catch(z.optional(z.nullable(z.object(shape))), undefined)

export const Folder = z.object({ uri: Address })

export const Initialize = z.object({
	processId: z.catch(z.optional(z.nullable(z.int())), undefined),
	locale: z.catch(z.optional(z.string()), undefined),
	rootUri: z.catch(z.optional(z.nullable(Address)), undefined),
	workspaceFolders: z.catch(z.optional(z.nullable(z.array(Folder))), undefined),
	capabilities: group({
		textDocument: group({
			publishDiagnostics: group({ relatedInformation: flag, versionSupport: flag, codeDescriptionSupport: flag }),
			hover: group({ contentFormat: formats }),
			completion: group({ completionItem: group({ snippetSupport: flag, documentationFormat: formats, labelDetailsSupport: flag }) }),
			documentSymbol: group({ hierarchicalDocumentSymbolSupport: flag }),
			definition: group({ linkSupport: flag }),
			rename: group({ prepareSupport: flag }),
			codeAction: group({ codeActionLiteralSupport: z.optional(z.unknown()), isPreferredSupport: flag }),
		}),
		workspace: group({
			didChangeWatchedFiles: group({ dynamicRegistration: flag }),
			workspaceEdit: group({ documentChanges: flag }),
		}),
	}),
})
export type Initialize = z.infer<typeof Initialize>

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

/** What an editor can do, by what it said. */
export function clientOf({ capabilities }: Initialize): Client {
	const { textDocument, workspace } = capabilities ?? {}
	const { publishDiagnostics, hover, completion, documentSymbol, definition, codeAction, rename } = textDocument ?? {}
	const item = completion?.completionItem
	return {
		relatedInformation: publishDiagnostics?.relatedInformation === true,
		versions: publishDiagnostics?.versionSupport === true,
		codeDescriptions: publishDiagnostics?.codeDescriptionSupport === true,
		markdownInHovers: hover?.contentFormat?.includes("markdown") === true,
		markdownInItems: item?.documentationFormat?.includes("markdown") === true,
		snippets: item?.snippetSupport === true,
		labelDetails: item?.labelDetailsSupport === true,
		nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		links: definition?.linkSupport === true,
		codeActions: codeAction?.codeActionLiteralSupport !== undefined && codeAction.codeActionLiteralSupport !== null,
		preparesRename: rename?.prepareSupport === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
	}
}

/** The addresses of the folders that are open. */
export const foldersOf = ({ workspaceFolders, rootUri }: Initialize): readonly string[] =>
	workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
