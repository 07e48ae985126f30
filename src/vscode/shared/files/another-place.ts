/** Writing to a place that may refuse: then another one is offered. */
import * as vscode from "vscode"
import { Failure } from "../command.ts"
import { NotWritten } from "./not-written.ts"

const { t } = vscode.l10n

/** Does what writes a file. If nothing was written, rejects with a failure that offers `again` with the reason. */
export async function orAnotherPlace<T>(write: () => Promise<T>, again: () => unknown): Promise<T> {
	try {
		return await write()
	} catch (error) {
		if (error instanceof NotWritten) throw new Failure(error.message, { title: t("Choose Another Place…"), run: again })
		throw error
	}
}
