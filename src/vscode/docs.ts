/** The docs of findings, one page each, as documents that are made from the record when they are opened. */
import * as vscode from "vscode"

const scheme = "ipt-notes-docs"

/** Where the page of a code is. That of several codes has the page of each, one after another; its name is the first. */
export function docsOf([code = "", ...others]: readonly string[]): vscode.Uri {
	return vscode.Uri.from({ scheme, path: `/${code}.md`, query: others.join(",") })
}

export function registerDocs(): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: async ({ path, query }) => {
			const { docsPage } = await import("../handbook/docs.ts")
			return [path.replace(/^\/|\.md$/g, ""), ...query.split(",")].flatMap((code) => docsPage(code) ?? []).join("\n\n")
		},
	})
}
