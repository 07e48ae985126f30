// A process of its own, so that what would end it or hang it ends or hangs nothing else: reads and checks each hazard at
// the size that a note may have, does everything else with a smaller one, and says so line by line. With `--quick` the
// notes are smaller, and large ones are only read and checked.
import { parseArgs } from "node:util"
import { NoteFolder } from "../../src/folder/folder.ts"
import { largestNote } from "../../src/note/body/guard.ts"
import { loadAnyYaml } from "../../src/note/read.ts"
import { english, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { hazards } from "./hazards.ts"

useLanguage(english)
await Promise.all([loadAllWords(), loadAnyYaml()])
const { examine } = await import("./examine.ts")

const { values, positionals: wanted } = parseArgs({
	options: { quick: { type: "boolean", default: false } },
	allowPositionals: true,
})
const [checkedSize, examinedSize] = values.quick ? [largestNote / 32, 1024] : [largestNote, 16 * 1024]

for (const [name, textOf] of Object.entries(hazards)) {
	if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
	const text = textOf(checkedSize)
	console.log(JSON.stringify({ begins: name }))
	const start = performance.now()
	const folder = new NoteFolder()
	folder.setText("note.ipt.md", text)
	const found = [...new Set(folder.check("note.ipt.md", defaultOptions).map(({ code }) => code))]
	const milliseconds = Math.round(performance.now() - start)
	const smaller = textOf(examinedSize)
	if (!values.quick || smaller.length <= 2 * examinedSize) {
		// Twice: a library has been seen to end the process only at the second call.
		examine(smaller)
		examine(smaller)
	}
	console.log(JSON.stringify({ ends: name, milliseconds, found }))
}
