/** What a signature means: asked in a list that shows what is signed, with what is left to do in it. */
import * as vscode from "vscode"
import { countsByLevel, openPointsIn } from "../../folder/open-points.ts"
import type { Meaning } from "../../signatures/index.ts"
import { isPlainValue } from "../../signatures/values.ts"
import { meaningSentence, meaningTitle } from "../shared/meaning-words.ts"
import { openWords } from "../shared/words.ts"
import { titleOf, type ToSign } from "./collect.ts"
import { meaningsFor, needsReason } from "./meaning.ts"

const { t } = vscode.l10n

/** What a note is signed as. */
export interface Chosen {
	readonly note: ToSign
	readonly meaning: Meaning
}

interface Line extends vscode.QuickPickItem {
	/** Nothing for the line that leads to what is left. */
	readonly as?: readonly Chosen[]
	readonly isWayBack?: true
}

/** What is left in a note, in a few words; empty if nothing is. */
export function leftWords({ findings }: Pick<ToSign, "findings">): string {
	const errors = countsByLevel(findings).error
	const open = openWords(openPointsIn(findings.filter(({ level }) => level !== "error")))
	return [errors === 0 ? "" : errors === 1 ? t("1 error") : t("{0} errors", errors), open].filter((words) => words !== "").join(", ")
}

/**
 * Asks what a signature of these notes means. `"look"`: the user wants to look at what is left in them first. Nothing if the user gives
 * up.
 */
export async function askMeaning(notes: readonly ToSign[], signer: string): Promise<readonly Chosen[] | "look" | undefined> {
	const [first] = notes
	if (!first) return undefined
	const picked = await vscode.window.showQuickPick(linesFor(notes, signer), {
		title: notes.length === 1 ? t("Sign {0}", titleOf(first)) : t("Sign {0} Notes", notes.length),
		placeHolder: t("What does your signature mean? The text itself is not changed."),
		ignoreFocusOut: true,
		matchOnDetail: true,
	})
	return picked?.isWayBack ? "look" : picked?.as
}

function linesFor(notes: readonly ToSign[], signer: string): Line[] {
	const left = notes.filter((note) => leftWords(note) !== "")
	const [only] = notes
	const usual = notes.map((note): Chosen => ({ note, meaning: meaningsOf(note, signer)[0] ?? "reviewed" }))
	const kinds = new Set(usual.map(({ meaning }) => meaning))
	const common = meaningsOf(notes[0]!, signer).filter((meaning) => notes.every((note) => meaningsOf(note, signer).includes(meaning)))
	return [
		...(kinds.size > 1 ? [{ label: t("Each as What It Is"), detail: countsOf(usual), as: usual }] : []),
		...common.map((meaning) => ({
			label: meaningTitle(meaning),
			detail: meaningSentence(meaning),
			as: notes.map((note): Chosen => ({ note, meaning })),
		})),
		...(left.length === 0
			? []
			: [
					{ label: t("Before you sign"), kind: vscode.QuickPickItemKind.Separator },
					{
						label: `$(warning) ${t("Look at What Is Left First")}`,
						detail: notes.length === 1 && only ? leftWords(only) : left.map((note) => `${titleOf(note)}: ${leftWords(note)}`).join(" · "),
						isWayBack: true as const,
					},
				]),
	]
}

/** The meanings with which a note can still be signed: none that it has from this signer already. */
export function meaningsOf({ about, signed }: ToSign, signer: string): readonly Meaning[] {
	const own = new Set(signed?.by.filter((by) => by.signer === signer).map(({ meaning }) => meaning))
	return meaningsFor(signer, about).filter((meaning) => !own.has(meaning))
}

function countsOf(chosen: readonly Chosen[]): string {
	return Array.from(
		Map.groupBy(chosen, ({ meaning }) => meaning),
		([meaning, all]) => t("{0}: {1}", meaningTitle(meaning), all.length),
	).join(", ")
}

/** Asks why, where a meaning needs a reason that no note gives itself. An empty text if none is needed; nothing if the user gives up. */
export async function askReason(chosen: readonly Chosen[]): Promise<string | undefined> {
	const asking = chosen.filter(({ note, meaning }) => needsReason(meaning) && note.reason === undefined)
	const [first] = asking
	if (!first) return ""
	return askWhy(
		asking.length === 1 ? t("Sign {0}", titleOf(first.note)) : t("Sign {0} Notes", asking.length),
		t("Why is it written now? The reason is part of what you sign."),
	)
}

/** Asks for a reason that can be part of what is signed. Nothing if the user gives up. */
export async function askWhy(title: string, prompt: string): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({
		title,
		prompt,
		placeHolder: t("Such as: the risk level was left out"),
		ignoreFocusOut: true,
		validateInput: (value) => (isReason(value) ? undefined : t("Type the reason in one line, in at most 500 characters.")),
	})
	return typed?.trim().normalize("NFC")
}

/** A reason is a line of what is signed. */
const isReason = (text: string): boolean => text.length <= 500 && isPlainValue(text.trim().normalize("NFC"))
