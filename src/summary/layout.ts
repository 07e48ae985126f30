/** By which form of the record the sections of a note are read. */
import type { NoteFacts } from "../cases/facts.ts"
import { layoutOf } from "../note/front-matter/head.ts"
import type { Layout } from "../record/index.ts"

/** The layout of the record that a note has: that of a session if its kind is not known. */
export const layoutOfNote = ({ kind = "session", status }: NoteFacts): Layout => layoutOf(kind, status)
