/** What VS Code calls: builds the services and registers each feature. Nothing is read or parsed here. */
import type { MarkdownIt } from "markdown-it"
import * as vscode from "vscode"
import type { IptNotesExtension } from "../api/ipt-notes.d.ts"
import { languageFor, loadWords, useLanguage } from "./language/index.ts"
import { publishedExports } from "./vscode/api/index.ts"
import { registerArchiving } from "./vscode/archiving/index.ts"
import { registerCaseOverview } from "./vscode/case-overview/index.ts"
import { registerCaseload } from "./vscode/caseload/index.ts"
import { registerCodeLenses } from "./vscode/code-lens/index.ts"
import { registerCountersigning } from "./vscode/countersigning/index.ts"
import { registerCompletion } from "./vscode/completion/index.ts"
import { registerDetails } from "./vscode/details/index.ts"
import { registerDiagnostics } from "./vscode/diagnostics/index.ts"
import { registerEmptyPlaces } from "./vscode/empty-places/index.ts"
import { registerExport } from "./vscode/export/index.ts"
import { FileDecorations } from "./vscode/file-decorations/index.ts"
import { registerFindingPages } from "./vscode/finding-pages/index.ts"
import { registerGetStarted } from "./vscode/get-started/index.ts"
import { registerGoToCase } from "./vscode/go-to-case/index.ts"
import { registerHovers } from "./vscode/hover/index.ts"
import { registerImport } from "./vscode/import-notes/index.ts"
import { registerImportScores } from "./vscode/import-scores/index.ts"
import { registerInlayHints } from "./vscode/inlay-hints/index.ts"
import { LanguageStatus } from "./vscode/language-status/index.ts"
import { registerNavigation } from "./vscode/navigation/index.ts"
import { registerNewNotes } from "./vscode/new-notes/index.ts"
import { registerNoteLinks } from "./vscode/note-links/index.ts"
import { NoteRemarks } from "./vscode/note-remarks/index.ts"
import { registerPaste } from "./vscode/paste/index.ts"
import { extendMarkdownIt, registerPreview } from "./vscode/preview/index.ts"
import { registerPrivacyCheck } from "./vscode/privacy-check/index.ts"
import { registerCodeActions } from "./vscode/quick-fixes/index.ts"
import { registerQuietForm } from "./vscode/quiet-form/index.ts"
import { registerSigning } from "./vscode/signing/index.ts"
import { followDrafts } from "./vscode/shared/drafts/index.ts"
import { checkAhead } from "./vscode/shared/notes/check-ahead.ts"
import { WorkspaceNotes } from "./vscode/shared/notes/workspace-notes.ts"
import { registerOpenAt } from "./vscode/shared/open-at.ts"
import { registerStatistics } from "./vscode/statistics/index.ts"
import { registerSignedNotes } from "./vscode/signed-notes/index.ts"
import { WorkspaceRemarks } from "./vscode/shared/remarks/index.ts"
import { registerVerifying } from "./vscode/verifying/index.ts"
import { CasesView } from "./vscode/tree/view.ts"
import { registerWriting } from "./vscode/writing/index.ts"

useLanguage(languageFor(vscode.env.language))
/** They are on their way while VS Code gets ready to activate the extension. */
const wordsOfFindings = loadWords("findings")
const ahead = wordsOfFindings.then(() => setTimeout(checkAhead))

/** What is exported: the published interface for other extensions, and what tests use. */
export interface Exports extends IptNotesExtension {
	readonly notes: WorkspaceNotes
	/** Remarks on notes, and how they are shown in the margin. */
	readonly remarks: WorkspaceRemarks
	readonly margin: NoteRemarks
	readonly cases: CasesView
	readonly status: LanguageStatus
	readonly decorations: FileDecorations
	/** Where VS Code keeps what is ours of this workspace. */
	readonly storage: vscode.Uri | undefined
	/** Called by VS Code's Markdown preview. */
	readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt
}

/** Called by VS Code when a note is opened or a folder contains one: registers every feature, and returns what is exported. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
	clearTimeout(await ahead)
	const notes = new WorkspaceNotes(context)
	const remarks = new WorkspaceRemarks(notes, context.globalState)
	const margin = new NoteRemarks(notes, remarks, context.globalState)
	const cases = new CasesView(notes, remarks, context.workspaceState)
	const status = new LanguageStatus(notes)
	const decorations = new FileDecorations(notes)
	context.subscriptions.push(
		notes,
		remarks,
		followDrafts(notes),
		registerDiagnostics(notes),
		cases,
		status,
		decorations,
		registerCodeActions(notes),
		registerCodeLenses(notes, async (code) => cases.showOpenPoints(code)),
		registerHovers(notes),
		registerInlayHints(notes),
		registerCompletion(notes),
		registerDetails(notes),
		registerEmptyPlaces(notes),
		registerFindingPages(),
		registerGoToCase(notes),
		registerNavigation(notes),
		registerOpenAt(),
		registerPaste(notes),
		registerImportScores(notes),
		registerPreview(notes),
		registerExport(notes, context.globalState, () => cases.selectedCode),
		registerImport(notes),
		registerNewNotes(notes, () => cases.selectedCode, context.globalState),
		registerGetStarted(context),
		registerNoteLinks(notes),
		registerCaseOverview(notes),
		registerCaseload({ notes, openPoints: async () => cases.openPoints(), state: context.globalState }),
		registerStatistics(notes),
		registerPrivacyCheck(),
		registerArchiving(notes, context),
		registerQuietForm(notes),
		margin,
		registerSignedNotes(notes, context),
		registerSigning(notes, context),
		registerCountersigning(notes, context.globalState),
		registerVerifying(notes, context),
		registerWriting(),
	)
	return {
		...publishedExports(notes, context.subscriptions),
		notes,
		remarks,
		margin,
		cases,
		status,
		decorations,
		storage: context.storageUri,
		extendMarkdownIt: (md) => extendMarkdownIt(notes, md),
	}
}

/** What is being written is written to its end. */
export async function deactivate(): Promise<void> {
	await (await import("./vscode/shared/files/write-file.ts")).allWritten()
}
