/** Where the handbook's page of a finding is: a document that is made when it is opened. */
import * as vscode from "vscode"

/** The scheme of the addresses of pages. */
export const findingPageScheme = "ipt-notes-docs"

/** The address of the page of a finding's code. Of several codes it has the page of each, one after another; its name is the first. */
export function findingPageAddress([code = "", ...others]: readonly string[]): vscode.Uri {
	return vscode.Uri.from({ scheme: findingPageScheme, path: `/${code}.md`, query: others.join(",") })
}

/** The codes that an address of a page names, in their order. */
export function codesOfFindingPage({ path, query }: vscode.Uri): string[] {
	return [path.replace(/^\/|\.md$/g, ""), ...query.split(",")]
}
