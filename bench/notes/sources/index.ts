/** The sources of notes, by the names of `--source`. A new source is a file in this folder and a line here. */
import { generated } from "./generated.ts"
import { numbers } from "./numbers.ts"
import { samples } from "./samples.ts"
import type { Source } from "./source.ts"
import { word } from "./word.ts"

export const sources = { generated, numbers, samples, word } as const satisfies Readonly<Record<string, Source>>
export type SourceName = keyof typeof sources
export const sourceNames = Object.keys(sources) as SourceName[]
