/** Verifying signatures, and sealing them. All of it is loaded when it is used. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"

/** The scheme of reports, which are documents that nobody can write into. */
const scheme = "ipt-verification"

/** Registers the commands, and the documents of reports. `home`: where the user's key is kept. */
export function registerVerifying(notes: WorkspaceNotes, home: KeyHome): vscode.Disposable {
	const reports = async () => import("./report.ts")
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent: async (uri) => (await reports()).textOf(uri),
		}),
		vscode.languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: async ({ uri }) => (await reports()).linksOf(uri) }),
		register("ipt.verifySignatures", async (argument) => (await import("./verify.ts")).verifySignatures(notes, scheme, argument)),
		register("ipt.sealSignatures", async () => (await import("./seal.ts")).sealSignatures(home)),
	)
}
