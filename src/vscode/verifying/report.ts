/** Reports as documents. Each is kept as long as the window is open: it names cases, so it is stored nowhere. */
import * as vscode from "vscode"
import type { ReportLine } from "../../signatures/index.ts"
import { asLine } from "../../text/as-line.ts"
import { momentText } from "../shared/moment.ts"
import type { Lists } from "./lists.ts"

const { t } = vscode.l10n

export interface ReportToShow {
	readonly title: string
	/** Milliseconds since 1970. */
	readonly at: number
	readonly lists: Lists
	readonly remarks: readonly string[]
	readonly lines: readonly ReportLine[]
}

interface Made {
	readonly text: string
	readonly links: readonly vscode.DocumentLink[]
}

const made = new Map<string, Made>()

/** Opens a report. It is read-only, as nobody can save into its scheme. */
export async function showReport(scheme: string, report: ReportToShow): Promise<void> {
	const moment = new Date(report.at)
	const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate(), moment.getHours(), moment.getMinutes(), moment.getSeconds()]
	const path = `/${report.title} ${parts.map((part) => String(part).padStart(2, "0")).join("-")}.txt`
	// Two may be made within a second.
	const uri = vscode.Uri.from({ scheme, path, query: String(made.size) })
	made.set(uri.toString(), madeOf(report))
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false })
}

/** The text of a report; of one that an earlier window made, that it is gone. */
export function textOf(uri: vscode.Uri): string {
	return made.get(uri.toString())?.text ?? `${t("This report was not kept. Choose “Verify Signatures” again.")}\n`
}

/** The files that the lines of a report are about. */
export const linksOf = (uri: vscode.Uri): vscode.DocumentLink[] => [...(made.get(uri.toString())?.links ?? [])]

function madeOf({ at, lists, remarks, lines }: ReportToShow): Made {
	const head = [
		t("Verified on {0} with the list of signers {1}", momentText(at), lists.place.fsPath),
		...(lists.revoked ? [t("Revoked keys: {0}", lists.revoked.place.fsPath)] : []),
		t("A signed note here means: the text has not changed since the holder of this key signed it."),
		...remarks.map((remark) => `! ${remark}`),
		"",
	].map(asLine)
	const links = lines.flatMap(({ target, start, end }, index) => {
		if (!target) return []
		const { folder, file, line } = target
		const place = vscode.Uri.joinPath(vscode.Uri.parse(folder), file).with(line === undefined ? {} : { fragment: `L${line}` })
		return [new vscode.DocumentLink(new vscode.Range(head.length + index, start, head.length + index, end), place)]
	})
	return { text: `${[...head, ...lines.map(({ text }) => text)].join("\n")}\n`, links }
}
