/** What is different in a note, in a line. */
import * as vscode from "vscode"
import { termTitle } from "../../record/index.ts"
import { inSentence, noteLabel, numberText } from "../shared/words.ts"
import type { Change } from "./waiting.ts"

const { t } = vscode.l10n

/** “Since session 2: PHQ-9 18 → 14, risk moderate → low”. */
export function changeWords({ since, change }: Change): string {
	const { phase, risk, scores, mechanisms } = change
	const words = (vocabulary: "phase" | "risk-level", id: string): string => inSentence(termTitle(vocabulary, id))
	const steps = [
		...(risk ? [t("risk {0}", arrow(risk.from && words("risk-level", risk.from), words("risk-level", risk.to)))] : []),
		...(phase ? [t("phase {0}", arrow(phase.from && words("phase", phase.from), words("phase", phase.to)))] : []),
		...Array.from(scores, ([name, { from, to }]) => `${name} ${arrow(from === undefined ? undefined : numberText(from), numberText(to))}`),
		...Array.from(
			mechanisms,
			([id, { from, to }]) =>
				`${inSentence(termTitle("mechanism", id))} ${arrow(from === undefined ? undefined : numberText(from), numberText(to))}`,
		),
	]
	const what = steps.length > 0 ? steps.join(", ") : t("nothing that is rated is different")
	return since ? t("Since {0}: {1}", inSentence(noteLabel(since)), what) : t("First note: {0}", what)
}

const arrow = (from: string | undefined, to: string): string => (from === undefined ? to : `${from} → ${to}`)
