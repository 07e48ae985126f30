/** What was read of a case is not in memory any more once nobody needs it: whoever goes through millions of notes needs no more for it. */
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { terms } from "../../src/record/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { completeFormulation, completeSession } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void

/** Reads and checks a case, and says how the parts of its notes can be seen as long as they are there. */
function readCase(formulation: string): WeakRef<object>[] {
	const folder = new NoteFolder()
	folder.setText("formulation.ipt.md", formulation)
	folder.setText("session.ipt.md", completeSession())
	for (const file of folder.files) folder.check(file, defaultOptions)
	return folder.files.flatMap((file) => folder.note(file)?.sections.map(({ part }) => new WeakRef<object>(part)) ?? [])
}

it.each(terms("problem-area"))("leaves nothing of a case with the area %s", async (area) => {
	const parts = readCase(replaced(completeFormulation(area), ["case: C-1", "case: C-1"]))
	// Others come after it: what is kept of the last text that was read is kept of them.
	for (let other = 0; other < 3; other++) readCase(completeFormulation(area).replaceAll("Told in", `Told ${other} times in`))
	// A reference that was just made is held until this turn is over.
	await new Promise((resolve) => setTimeout(resolve, 0))
	collect()
	expect(parts.length).toBeGreaterThan(5)
	expect(parts.filter((part) => part.deref() !== undefined)).toHaveLength(0)
})
