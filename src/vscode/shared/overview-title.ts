/** What VS Code knows of the page of a case: its type and its title. */
import * as vscode from "vscode"

/** By which VS Code restores the page after a reload. */
export const overviewType = "ipt.caseOverview"

/** The title of the page of a case, by which its case is found again. */
export const overviewTitle = (code: string): string => vscode.l10n.t("Overview of {0}", code)
