/** Export Case Summary, of one case or of several that are chosen in the tree. */
import * as z from "zod/mini"
import { exportAll } from "./export-all.ts"
import { type Exporting, exportSummary } from "./export-summary.ts"

const OfCase = z.looseObject({ code: z.string().with(z.maxLength(64)) })

/** Exports the summary of a case, or of each if `all`, the chosen rows of the tree, are of several. Resolves as `exportSummary` and `exportAll` do. */
export async function exportChosen(exporting: Exporting, argument: unknown, all: unknown, selected?: string): Promise<unknown> {
	const rows: readonly unknown[] = Array.isArray(all) ? all : []
	const codes = new Set(rows.flatMap((row) => OfCase.safeParse(row).data?.code ?? []))
	return codes.size > 1 ? exportAll(exporting, codes) : exportSummary(exporting, argument, selected)
}
