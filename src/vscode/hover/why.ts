/** Why the findings at a place matter, each under its short name. VS Code shows their messages, with a link to the page. */
import { whyOf } from "../../rules/why.ts"
import type { Finding } from "../../rules/rule.ts"
import { titleOf } from "../../rules/words.ts"
import { HoverText } from "./text.ts"

/** More than these would not be read. */
const most = 3

export function whyTexts(findings: readonly Finding[]): HoverText[] {
	return findings
		.flatMap((finding) => {
			const why = whyOf(finding)
			return why === undefined ? [] : [new HoverText().heading(titleOf(finding)).paragraph(why)]
		})
		.slice(0, most)
}
