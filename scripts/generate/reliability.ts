/** docs/reliability.md: the register of unusual inputs and faults, each with the tests that try it. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { figures } from "../../test/reliability/figures.ts"
import { threats } from "../../test/reliability/register-threats.ts"
import { invariants, register, tagOf, tagged } from "../../test/reliability/register.ts"
import { root } from "../paths.ts"

/** The tests that try each number or invariant, by the tags in their names: `[R63]`, `[N05]`, `[H12]`, `[S1]`, `[T3]`, `[I6]`. */
export function triedBy(): ReadonlyMap<string, readonly string[]> {
	const tried = new Map<string, Set<string>>()
	// The register itself explains its tags by examples.
	for (const file of globSync("test/**/!(register*).ts", { cwd: root }).toSorted()) {
		for (const [, tag = ""] of readFileSync(join(root, file), "utf8").matchAll(/\[([HINRST]\d+)\]/g))
			tried.set(tag, (tried.get(tag) ?? new Set()).add(file.replaceAll("\\", "/")))
	}
	return new Map([...tried].map(([tag, files]) => [tag, [...files]]))
}

export function reliabilityPage(): string {
	const tried = triedBy()
	const where = (tag: string, notTried?: string): string => notTried ?? (tried.get(tag) ?? []).map((file) => `\`${file}\``).join(", ")
	const count = (letter: string): number => [...tagged.keys()].filter((tag) => tag.startsWith(letter)).length
	const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
		[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
	return `${[
		"# Reliability",
		"<!-- Made by `npm run generate` from test/reliability and the names of the tests. -->",
		"The notes are someone's medical record. Nothing in them may be lost or changed, nothing may leak, and no text may stop a clinician from writing. This page first lists what must always be true. Then it lists what can go wrong, what must happen in that case, and the tests that try it. The figures come last.",
		`There are ${count("R")} unusual inputs and faults, ${count("N")} ways in which clinicians write their notes, ${count("H")} inputs that attack, and ${count("S")} suspicions that were examined.`,
		"## What is always true",
		table(
			["", "", "tried by"],
			Object.entries(invariants).map(([tag, holds]) => [tag, holds, where(tag)]),
		),
		...register.flatMap(({ title, letter, entries }) => [
			`## ${title}`,
			table(
				["", "input or fault", "what must happen", "tried by"],
				Object.entries(entries).map(([number, { what, holds, notTried }]) => [
					tagOf(letter, number),
					capitalized(what),
					`${capitalized(holds)}.`,
					where(tagOf(letter, number), notTried),
				]),
			),
		]),
		"## Signatures: who could do what",
		"A signature shows that the text has not changed since the holder of its key signed it. This table says what follows for whoever could want to deceive, what a verification then shows, and what it does not. [Auditing signed notes](auditing.md) shows it with tools of the system alone.",
		table(
			["", "what somebody does", "what is seen", "what is not seen", "tried by"],
			Object.entries(threats).map(([number, { what, holds, unseen, notTried }]) => [
				tagOf("T", number),
				capitalized(what),
				`${capitalized(holds)}.`,
				`${capitalized(unseen)}.`,
				where(tagOf("T", number), notTried),
			]),
		),
		"## Figures",
		...figures,
	].join("\n\n")}\n`
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
