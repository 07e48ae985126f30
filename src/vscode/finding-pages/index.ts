/** The pages of findings, as documents that are made from the handbook when they are opened. */
import * as vscode from "vscode"
import { loadWords } from "../../language/index.ts"
import { codesOfFindingPage, findingPageScheme } from "../shared/finding-page.ts"

/** Registers the documents that the links of findings lead to; a code without a page adds nothing to its document. */
export function registerFindingPages(): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(findingPageScheme, {
		provideTextDocumentContent: async (uri) => {
			const [{ docsPage }] = await Promise.all([import("../../handbook/docs.ts"), loadWords("guidance", "handbook")])
			return codesOfFindingPage(uri)
				.flatMap((code) => byItself(docsPage(code)))
				.join("\n\n")
		},
	})
}

/** A page that is not among others: its title comes first, and code has one colour, as VS Code's own cannot be read in each theme. */
const byItself = (page = ""): string[] => (page === "" ? [] : [page.replace(/^## /, "# ").replaceAll(/^(`{3,})\w+$/gm, "$1")])
