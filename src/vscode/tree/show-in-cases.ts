/** Show Active Note in Cases: the note, or a case, brought into view and selected in the tree. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { Node } from "./nodes.ts"
import type { CaseTree } from "./tree.ts"

const OfCase = z.looseObject({ code: z.string().with(z.maxLength(64)) })

/** Brings a case or a note into view: that of the argument, or the active note. Offers to show all cases if it is hidden. */
export async function showInCases(tree: CaseTree, argument: unknown): Promise<void> {
	await tree.caseFindings.notes.ready()
	const node = nodeFor(tree, argument)
	if (!node) {
		void vscode.window.showInformationMessage(vscode.l10n.t("Open a note first. Then its case can be shown."))
		return
	}
	if (!tree.isInTree(node)) {
		const all = vscode.l10n.t("Show All Cases")
		const hidden = vscode.l10n.t("It is not among the cases that are shown now.")
		if ((await vscode.window.showInformationMessage(hidden, all)) !== all) return
		await tree.showAll()
	}
	await tree.reveal(node, { expand: node.kind === "case" })
}

function nodeFor(tree: CaseTree, argument: unknown): Node | undefined {
	const given = OfCase.safeParse(argument)
	if (given.success) return tree.caseFindings.case(given.data.code) && { kind: "case", code: given.data.code }
	const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri
	return uri && tree.nodeOf(uri.toString())
}
