/** Exported summaries of a case, by the names that they are proposed: in the open folders, wherever they are in there. */
import * as vscode from "vscode"
import { Format } from "../../summary/formats.ts"
import { fileNameOf } from "../../summary/file-names.ts"
import { Reader } from "../../summary/options.ts"
import { safeName } from "../../text/file-name.ts"

/** More than anyone exports of one case. */
const most = 1000

/** The exports of a case that are in the open folders. */
export async function exportsOf(code: string): Promise<vscode.Uri[]> {
	const found = await vscode.workspace.findFiles(`**/${safeName(code)}-*`, null, most)
	return found.filter(({ path }) => isExportOf(code, path.slice(path.lastIndexOf("/") + 1))).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether a name is one that an export of a case is proposed, or the next free one. */
export function isExportOf(code: string, name: string): boolean {
	return Format.options.some((format) =>
		Reader.options.some((reader) => {
			const [stem, ending] = fileNameOf({ code }, format, reader)
			return name.startsWith(stem) && name.endsWith(ending) && /^(?:-\d{1,6})?$/.test(name.slice(stem.length, name.length - ending.length))
		}),
	)
}
