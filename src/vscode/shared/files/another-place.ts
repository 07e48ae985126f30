/** Writing where the place may refuse: then another one is offered. */
import * as vscode from "vscode"
import { Failure } from "../command.ts"
import { NotWritten } from "./not-written.ts"

const { t } = vscode.l10n

/** Does what writes a file; where nothing was written, what `again` does is offered beside the reason. */
export async function orElsewhere<T>(write: () => Promise<T>, again: () => unknown): Promise<T> {
	try {
		return await write()
	} catch (error) {
		if (error instanceof NotWritten) throw new Failure(error.message, { title: t("Choose Another Place…"), run: again })
		throw error
	}
}
