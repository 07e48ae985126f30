/** The kinds of notes that have no command of their own: New Note offers them. */
import { type Kind, kinds } from "../../record/index.ts"

const withCommand: readonly Kind[] = ["formulation", "session", "closing", "addendum"]

export const otherKinds: readonly Kind[] = kinds.filter((kind) => !withCommand.includes(kind))
