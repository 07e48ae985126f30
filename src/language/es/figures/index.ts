/** The words of the figures in Spanish. */
import type { FigureWords } from "../../../summary/figures/words.ts"
import { circle } from "./circle.ts"
import { course } from "./course.ts"
import { mechanisms } from "./mechanisms.ts"
import { shared } from "./shared.ts"
import { triad } from "./triad.ts"

export const figures: FigureWords = { shared, triad, circle, course, mechanisms }
