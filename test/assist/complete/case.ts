/** Notes in which something is completed, and the headings that are offered. */
import { headingOf } from "../../../src/note/forms/skeleton.ts"
import { type Section, wordsOf } from "../../../src/record/index.ts"
import { ofCase, session } from "./completing.ts"

export const closing = (body: string): string => `---\nipt: 1\nnote: closing\ncase: C-1\ndate: 2026-05-04\n---\n\n${body}`

export const missed = (body: string): string => session(body, "status: missed\n")

export const others = [ofCase]

export const titles = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => wordsOf(id).title)

export const titleOf = (part: Section): string => headingOf(part, part.perArea ? "role-dispute" : undefined)
