/** Which columns the user chose, kept for every window and folder: by their ids, and nothing else. */
import type * as vscode from "vscode"
import * as z from "zod/mini"
import { type ColumnChoice, columns } from "../../assist/caseload.ts"

const key = "ipt.caseload.columns"

const ids = z.array(z.enum(columns)).with(z.maxLength(columns.length))
const Kept = z.strictObject({ hidden: ids, wanted: ids })

/** The choice that was kept; every column if there is none, or if it cannot be read. */
export function readColumns(state: vscode.Memento): ColumnChoice {
	return Kept.safeParse(state.get(key)).data ?? { hidden: [], wanted: [] }
}

/** Keeps a choice. */
export async function writeColumns(state: vscode.Memento, { hidden, wanted }: ColumnChoice): Promise<void> {
	await state.update(key, { hidden, wanted })
}
