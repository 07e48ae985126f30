/** Codes of parts of the record, as findings have them. */

declare const brand: unique symbol

/** The code of a part: `KIND.PART`, or `KIND.front-matter.KEY`. */
export type PartCode = string & { readonly [brand]: "part" }

/** The code of what is recommended at one place. */
export type DetailsCode = `${string}.details`

/** The code of a part by its steps: the place's code, then the part's key there. */
export const partCode = (...steps: readonly string[]): PartCode => steps.join(".") as PartCode
