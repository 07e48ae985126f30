/** Spanish. */
import type { Language } from "../language.ts"
import { assist } from "./assist.ts"
import { displayGrammar } from "./grammar.ts"
import { record } from "./record/index.ts"

export const spanish: Language = {
	id: "es",
	grammar: displayGrammar,
	record,
	assist,
	later: {
		findings: async () => (await import("./findings/index.ts")).findings,
		guidance: async () => (await import("./guidance/index.ts")).guidance,
		commandLine: async () => (await import("./command-line.ts")).commandLine,
		help: async () => (await import("./help.ts")).help,
		handbook: async () => (await import("./handbook/index.ts")).handbook,
		figures: async () => (await import("./figures/index.ts")).figures,
		importScores: async () => (await import("./import-scores.ts")).importScores,
		summary: async () => (await import("./summary/index.ts")).summary,
		importing: async () => (await import("./importing.ts")).importing,
	},
}
