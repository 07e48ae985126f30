/** The least and the greatest value of something. */
import * as z from "zod/mini"

export const Range = z.readonly(z.tuple([z.number(), z.number()]).with(z.refine(([least, most]) => least < most)))
