/** By which form of the record the sections of a note are read. */
import type { NoteFacts } from "../cases/facts.ts"
import type { Layout } from "../record/index.ts"

export const layoutOf = ({ kind = "session", status }: NoteFacts): Layout =>
	kind === "session" && status !== undefined && status !== "held" ? "missed-session" : kind
