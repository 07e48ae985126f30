/** All that is measured, in the order of the report. A new measurement is a file in this folder and a line here. */
import { commandLine } from "./command-line.ts"
import { editor } from "./editor.ts"
import { exports } from "./exports.ts"
import { folder } from "./folder.ts"
import { growth } from "./growth.ts"
import { keystroke } from "./keystroke.ts"
import { largeNote } from "./large-note.ts"
import type { Measurement } from "./measurement.ts"
import { memory } from "./memory.ts"
import { signatures } from "./signatures.ts"
import { tables } from "./tables.ts"

export const measurements: readonly Measurement[] = [
	keystroke,
	largeNote,
	folder,
	commandLine,
	signatures,
	exports,
	tables,
	editor,
	memory,
	growth,
]
