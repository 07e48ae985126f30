/** Codes of another system: which case each of them is, once and for all. */
import * as vscode from "vscode"
import type { ScoreMap, Table } from "../../import/scores/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { caseWords } from "../shared/words.ts"

const { t } = vscode.l10n

/** More are asked for in the file of the map. */
const mostAsked = 20

/** The map with the cases of codes that are no case here. Rows of a code without one are left out. Nothing if the user gives up. */
export async function askCases({ folder }: WorkspaceNotes, table: Table, map: ScoreMap): Promise<ScoreMap | undefined> {
	const column = /^#\d+$/.test(map.case) ? Number(map.case.slice(1)) - 1 : table.headings.indexOf(map.case)
	const codes = [...new Set(table.rows.flatMap(({ cells }) => cells[column] || []))]
	const known = map.cases ?? new Map<string, string>()
	const unknown = codes.filter((code) => !folder.index.case(code) && !known.has(code))
	if (unknown.length === 0 || unknown.length > mostAsked) return map
	const cases = new Map(known)
	const all = folder.index.cases()
	for (const [index, code] of unknown.entries()) {
		const none = { label: `$(circle-slash) ${t("None of these: leave its rows out")}`, description: "", code: "" }
		const rest = { label: `$(debug-step-over) ${t("Leave out the rows of all further codes")}`, description: "", code: undefined }
		const picked = await vscode.window.showQuickPick(
			[
				none,
				...(index < unknown.length - 1 ? [rest] : []),
				...all.map((one) => ({ label: one.code, description: caseWords(one).join(" · "), code: one.code })),
			],
			{
				title: t("Which case is “{0}”?", code),
				placeHolder: t("No case here has this code. Your choice is kept for the next import"),
				ignoreFocusOut: true,
			},
		)
		if (!picked) return undefined
		if (picked.code === undefined) break
		if (picked.code !== "") cases.set(code, picked.code)
	}
	return cases.size > 0 ? { ...map, cases } : map
}
