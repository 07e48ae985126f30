/** Ids of resources: the same in every export of the same thing, whatever else is exported with it. */
import { v5 } from "uuid"

/** The namespace of all of them, made once. */
const namespace = "0e0f4a1e-7f0c-5a52-9d4b-3f6c9b1d2a77"

/** The id of a thing by the names that lead to it: the code of its case, what it is, and which one. */
export const idOf = (...names: readonly string[]): string => v5(names.map((name) => name.toWellFormed()).join("/"), namespace)
