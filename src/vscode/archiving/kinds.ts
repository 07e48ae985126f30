/** Files of a case in words. */
import * as vscode from "vscode"
import type { ErasedKind } from "../../archive/erasure.ts"
import { languageInUse } from "../../language/index.ts"

const { t } = vscode.l10n

/** So many files are named in a sentence. */
const mostNames = 6

/** The names of files in a sentence; of many the first ones. */
export function namesText(files: readonly vscode.Uri[]): string {
	const names = files.slice(0, mostNames).map((uri) => vscode.workspace.asRelativePath(uri))
	return [...names, ...(files.length > mostNames ? [t("and {0} more", files.length - mostNames)] : [])].join(", ")
}

/** How many files of each kind there are, such as `12 notes, 1 ledger`. */
export function kindsText(files: readonly { readonly kind: ErasedKind }[]): string {
	return [...Map.groupBy(files, ({ kind }) => kind)].map(([kind, all]) => countText(kind, all.length)).join(", ")
}

/** So many files of a kind. */
function countText(kind: ErasedKind, count: number): string {
	const one = count === 1
	switch (kind) {
		case "note":
			return one ? t("1 note") : t("{0} notes", count)
		case "ledger":
			return one ? t("1 file with signatures") : t("{0} files with signatures", count)
		case "remarks":
			return one ? t("1 file with remarks") : t("{0} files with remarks", count)
		case "image":
			return one ? t("1 image") : t("{0} images", count)
		case "archive record":
			return t("the record of the archive")
		case "other file":
			return one ? t("1 other file") : t("{0} other files", count)
		case "unfinished copy":
			return one ? t("1 unfinished copy") : t("{0} unfinished copies", count)
		case "export":
			return one ? t("1 export") : t("{0} exports", count)
		case "local history":
			return one ? t("1 Local History of a file") : t("{0} Local Histories of files", count)
		case "backup":
			return one ? t("1 backup of unsaved text") : t("{0} backups of unsaved text", count)
		case "index":
			return one ? t("1 stored index") : t("{0} stored indexes", count)
	}
}

/** A date as it is written in the language of the window; the words for one that is not known. */
export const dateText = (date: string | undefined): string => (date === undefined ? t("not known") : languageInUse().grammar.date(date))
