/** Filter and Sort Cases: which cases are shown and in what order, in one list with the present choice marked. */
import * as vscode from "vscode"
import { type Arrangement, orders, shows } from "../../assist/arrange.ts"
import { changed, orderTitles, showTitles } from "./arrangement.ts"
import type { CaseTree } from "./tree.ts"

interface Choice extends vscode.QuickPickItem {
	readonly choice?: Arrangement
}

/** Arranges the tree as the argument says, or as the user chooses from a list. */
export async function chooseArrangement(tree: CaseTree, argument: unknown): Promise<void> {
	const chosen = changed(tree.arrangement, argument) ?? (await ask(tree))
	if (chosen) await tree.arrange(chosen)
}

async function ask(tree: CaseTree): Promise<Arrangement | undefined> {
	await tree.caseFindings.notes.ready()
	await tree.caseFindings.prepare()
	const now = tree.arrangement
	const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator })
	const item = (label: string, choice: Arrangement, count?: number): Choice => {
		const isNow = choice.show === now.show && choice.order === now.order
		const words = [count === undefined ? "" : String(count), isNow ? vscode.l10n.t("shown now") : ""].filter((word) => word !== "")
		return { label, description: words.join(" · "), iconPath: new vscode.ThemeIcon(isNow ? "check" : "blank"), choice }
	}
	const items: Choice[] = [
		separator(vscode.l10n.t("Show")),
		...shows.map((show) => item(showTitles()[show], { ...now, show }, tree.caseFindings.codes({ ...now, show }, tree.search).length)),
		separator(vscode.l10n.t("Sort")),
		...orders.map((order) => item(orderTitles()[order], { ...now, order })),
	]
	const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Filter and Sort Cases") })
	return picked?.choice
}
