/** The docs of findings, one page each, as documents that are made from the record when they are opened. */
import * as vscode from "vscode"

const scheme = "ipt-notes-docs"

/** Where the page of a code stands. */
export function docsOf(code: string): vscode.Uri {
	return vscode.Uri.from({ scheme, path: `/${code}.md` })
}

export function registerDocs(): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: async ({ path }) => {
			const { docsPage } = await import("../rules/docs.ts")
			return docsPage(path.replace(/^\/|\.md$/g, "")) ?? ""
		},
	})
}
