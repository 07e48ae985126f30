/** After how many days a note that waits for a signature is unfinished work. */
import * as vscode from "vscode"
import { usualDaysToSign } from "../../../folder/unsigned.ts"
import { section } from "./section.ts"

/** The days that the setting says; the usual number if it says none that is one. */
export function daysToSign(): number {
	const days = vscode.workspace.getConfiguration(section, null).get<unknown>("signing.dueAfterDays")
	return typeof days === "number" && Number.isInteger(days) && days >= 0 ? days : usualDaysToSign
}
