/** What the user chose to see of the cases: as words, and stored for the workspace. No search and nothing of a note is stored. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Arrangement, orders, shows } from "../../assist/arrange.ts"

const { t } = vscode.l10n

const key = "ipt.cases.arrangement"

const Change = z.strictObject({ show: z.optional(z.enum(shows)), order: z.optional(z.enum(orders)) })

/** An arrangement with what a value says instead; nothing if it says nothing of the kind. */
export function changed(now: Arrangement, value: unknown): Arrangement | undefined {
	const read = Change.safeParse(value)
	const { show, order } = read.data ?? {}
	return show || order ? { show: show ?? now.show, order: order ?? now.order } : undefined
}

/** The stored arrangement; the usual one if there is none, or if it cannot be read. */
export function readArrangement(state: vscode.Memento): Arrangement {
	const usual: Arrangement = { show: "all", order: "code" }
	try {
		return changed(usual, state.get(key)) ?? usual
	} catch {
		// What VS Code stores may be damaged: the tree is no worse for it.
		return usual
	}
}

/** Stores an arrangement. */
export async function writeArrangement(state: vscode.Memento, { show, order }: Arrangement): Promise<void> {
	await state.update(key, { show, order })
}

/** The choices as a list offers them. */
export const showTitles = (): Readonly<Record<Arrangement["show"], string>> => ({
	all: t("All cases"),
	open: t("Open cases"),
	closed: t("Closed cases"),
	"open-points": t("Cases with something still needed"),
	risk: t("Cases with open risk"),
})

/** The orders as a list offers them. */
export const orderTitles = (): Readonly<Record<Arrangement["order"], string>> => ({
	code: t("By code"),
	"last-session": t("By last session, newest first"),
	"open-points": t("By what is still needed, most first"),
})

/** What is shown, above the tree: `Shown: open · by last session · “sister”`. Empty if it is all of it. */
export function arrangementWords({ show, order }: Arrangement, search: string): string {
	const filterWords: Readonly<Record<Arrangement["show"], string>> = {
		all: "",
		open: t("open"),
		closed: t("closed"),
		"open-points": t("with something still needed"),
		risk: t("with open risk"),
	}
	const ordered: Readonly<Record<Arrangement["order"], string>> = {
		code: "",
		"last-session": t("by last session"),
		"open-points": t("by what is still needed"),
	}
	const words = [filterWords[show], ordered[order], search === "" ? "" : `“${search}”`].filter((word) => word !== "").join(" · ")
	return words === "" ? "" : t("Shown: {0}", words)
}

/** Why no case is shown, and the way back. */
export function emptyWords({ show }: Arrangement, search: string): string {
	const none: Readonly<Record<Arrangement["show"], string>> = {
		all: "",
		open: t("No case is open."),
		closed: t("No case is closed."),
		"open-points": t("Nothing is still needed in any case."),
		risk: t("No case has open risk."),
	}
	const found =
		show === "all"
			? t("No case matches “{0}” in its code, area, diagnosis, measures, people, titles, goals or indicators.", search)
			: t("None of the cases shown matches “{0}” in its code, area, diagnosis, measures, people, titles, goals or indicators.", search)
	const reason = search === "" ? none[show] : found
	return `${reason} ${t("Choose “Show All Cases” above to see every case again.")}`
}
