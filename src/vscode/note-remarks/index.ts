/** Remarks on lines of notes, and who writes them. What shows them is loaded with the first note, what a command does when it is called. */
import * as vscode from "vscode"
import { Late } from "../../text/late.ts"
import { openRemarkCommand } from "../shared/command-names.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import { isNote } from "../shared/selector.ts"
import type { Remarking } from "./actions.ts"

type Actions = typeof import("./actions.ts")

export class NoteRemarks implements vscode.Disposable {
	readonly #loaded: Late<Remarking>
	readonly #disposables: vscode.Disposable[] = []

	/** `memory`: what is known in all windows. */
	constructor(notes: WorkspaceNotes, remarks: WorkspaceRemarks, memory: vscode.Memento) {
		this.#loaded = new Late(async () => {
			const [{ RemarkController }, store] = await Promise.all([import("./controller.ts"), remarks.store()])
			const controller = new RemarkController(store, remarks, notes)
			this.#disposables.push(controller)
			return { controller, memory }
		})
		const action = (id: string, run: (all: Actions, remarking: Remarking, argument: unknown) => unknown): vscode.Disposable =>
			register(id, async (argument) => run(await import("./actions.ts"), await this.load(), argument))
		this.#disposables.push(
			vscode.window.onDidChangeVisibleTextEditors((editors) => this.#follow(editors)),
			register("ipt.changeIdentity", async () => (await import("../shared/identity.ts")).changeIdentity(memory)),
			register("ipt.addRemark", async () => (await import("./add-remark.ts")).addRemark(await this.load())),
			register("ipt.showRemarks", async () => (await import("./show-remarks.ts")).showRemarks(await this.load(), notes)),
			register(openRemarkCommand, async (argument) => (await import("./open-remark.ts")).openRemark(await this.load(), argument)),
			action("ipt.saveRemark", async (all, remarking, argument) => all.submit(remarking, argument)),
			action("ipt.saveRemarkEdit", async (all, remarking, argument) => all.saveComment(remarking, argument)),
			action("ipt.cancelRemarkEdit", async (all, remarking, argument) => all.cancelComment(remarking, argument)),
			action("ipt.editRemark", (all, _, argument) => all.edit(argument)),
			action("ipt.withdrawRemark", async (all, remarking, argument) => all.withdraw(remarking, argument)),
			action("ipt.showEarlierRemark", async (all, _, argument) => all.showEarlier(argument)),
			action("ipt.resolveRemark", async (all, remarking, argument) => all.settle(remarking, argument, "resolved")),
			action("ipt.reopenRemark", async (all, remarking, argument) => all.settle(remarking, argument, "reopened")),
		)
		this.#follow(vscode.window.visibleTextEditors)
	}

	/** What shows remarks in the margin, loaded when it is first needed. */
	async load(): Promise<Remarking> {
		return this.#loaded.load()
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#follow(editors: readonly vscode.TextEditor[]): void {
		if (!this.#loaded.isLoaded && editors.some(({ document }) => isNote(document))) void this.load()
	}
}
