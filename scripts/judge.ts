// `node scripts/judge.ts`: has a scanner judge every regular expression of the source, and lists those that are safe, so that
// the tests judge only what is new. A soak judges all of them whatever the list says.
import { writeFile } from "node:fs/promises"
import { isEndless, judgedFile, literals, verdict, written } from "../test/reliability/expressions.ts"
import { main, step } from "./log.ts"

await main(async () => {
	const safe: string[] = []
	for (const expression of literals().filter(isEndless)) {
		const found = await verdict(expression)
		if (found === "safe") safe.push(written(expression))
		else step(`${expression.place} ${found}: ${written(expression)}`)
	}
	await writeFile(judgedFile, `${JSON.stringify(safe.toSorted(), undefined, "\t")}\n`)
	step(`${safe.length} expressions are safe`)
})
