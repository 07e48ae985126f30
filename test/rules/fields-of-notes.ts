/** Complete notes that lack one thing, and the level at which that is reported. */
import { partsOf } from "../../src/rules/details.ts"
import { completeSession, findingsOf } from "./complete.ts"
import { replaced } from "../harness/replaced.ts"

export const levelOf = (code: string, text: string, others: readonly string[] = [], profile: "clinical" | "reimbursement" = "clinical") =>
	findingsOf(text, others, { profile }).find((finding) => finding.code === code || partsOf(finding).includes(code))?.level

/** The text without what each pattern matches first; throws if one matches nothing. */
export const without = (text: string, ...patterns: readonly RegExp[]) =>
	replaced(text, ...patterns.map((pattern) => [pattern, ""] as const))

export const section = (title: string) => new RegExp(`^## ${title}\\n[\\s\\S]*?(?=^## |(?![\\s\\S]))`, "m")

export const session = (number: number, phase: string, more = "") =>
	replaced(completeSession(), ["session: 6", `session: ${number}`], ["phase: middle", `phase: ${phase}`]) + more
