/** Keys of the front matter that are missing or hold nothing: `KIND.front-matter.KEY`. */
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import { entriesIn, entryOf, type FrontMatter, isFaulty, isUnreadable } from "../../note/front-matter/read.ts"
import { type FrontMatterKey, keysOf, kindOf, type Layout, layouts } from "../../record/index.ts"
import { partCode } from "../../record/places.ts"
import { type Circumstances, circumstancesOf, needOf, usualLevel } from "../circumstances.ts"
import { detailsCode } from "../details.ts"
import type { Level } from "../levels.ts"
import type { MissingProblem, PartRule, Subject } from "../rule.ts"
import { type Ask, askingIn, decisiveOf } from "./asking.ts"

const prefix = "front-matter"

export const missingFrontMatter: PartRule = {
	codes: Object.fromEntries(layouts.flatMap((layout) => codesOf(layout)).map(([code, level]) => [code, { level, kind: "gap" }])),
	*check(subject) {
		const {
			note: { frontMatter },
			head,
			case: of,
		} = subject
		if (!frontMatter || !head || head.isProcess || isUnreadable(frontMatter)) return
		const circumstances = circumstancesOf(subject)
		const known = kept.get(frontMatter)
		const by = decisiveOf(of, circumstances)
		const problems = known?.by === by ? known.problems : [...missingIn(subject, circumstances)]
		kept.set(frontMatter, { by, problems })
		yield* problems
	},
}

const kept = new WeakMap<FrontMatter, { readonly by: string; readonly problems: readonly MissingProblem[] }>()

function* missingIn(subject: Subject, circumstances: Circumstances): Iterable<MissingProblem> {
	const { layout } = subject
	const ask = askingIn(subject)
	if (!layout) {
		// The kind is not known: only what every note needs can be asked for.
		for (const key of ["note", "case", "date"]) {
			const required = keysOf("session").filter((known) => known.key === key)
			yield* missingKeys(subject, required, "session", circumstances, ask, `note.${prefix}`)
		}
		return
	}
	yield* missingKeys(subject, keysOf(layout), layout, circumstances, ask, `${kindOf(layout)}.${prefix}`)
}

function* missingKeys(
	{ note: { frontMatter } }: Subject,
	keys: readonly FrontMatterKey[],
	layout: Layout,
	circumstances: Circumstances,
	ask: Ask,
	code: string,
): Iterable<MissingProblem> {
	if (!frontMatter) return
	// The version of the format is no detail of the record.
	const place = (key: string) => (key === "ipt" ? undefined : { code, range: frontMatter.opening })
	for (const key of keys) {
		const entry = entryOf(frontMatter.entries, key.key)
		// What cannot be read is there, and has been reported.
		if (entry && isFaulty(frontMatter, entry.value.range)) continue
		if (!entry || isEmptyValue(entry.value)) {
			const need = needOf(key.in[layout] ?? "never", circumstances)
			yield* ask(
				partCode(code, key.key),
				`${prefix}.${key.key}`,
				need,
				entry?.keyRange ?? frontMatter.opening,
				{ empty: entry !== undefined },
				place(key.key),
			)
		} else if (entry.value.kind === "map") {
			const inner = entriesIn(entry.value)
			for (const sub of key.keys ?? []) {
				const found = entryOf(inner, sub.key)
				if (found && !isEmptyValue(found.value)) continue
				const need = needOf(sub.in[layout] ?? "never", circumstances)
				const range = found?.keyRange ?? frontMatter.opening
				yield* ask(
					partCode(code, key.key, sub.key),
					`${prefix}.${key.key}.${sub.key}`,
					need,
					range,
					{ empty: found !== undefined },
					place(key.key),
				)
			}
		}
	}
}

function codesOf(layout: Layout): [string, Level][] {
	const asked = (key: FrontMatterKey, path: string): [string, Level][] => {
		const level = usualLevel(key.in[layout] ?? "never")
		const inner = (key.keys ?? []).flatMap((sub) => asked(sub, `${path}.${sub.key}`))
		return level ? [[path, level], ...inner] : inner
	}
	// Without `note` the kind is not known, and the code cannot name it.
	const own = keysOf(layout)
		.filter(({ key }) => key !== "note")
		.flatMap((key) => asked(key, `${kindOf(layout)}.${prefix}.${key.key}`))
	const unknownKind = ["note", "case", "date"].map((key): [string, Level] => [`note.${prefix}.${key}`, "error"])
	return [...own, [detailsCode(`${kindOf(layout)}.${prefix}`), "information"], ...unknownKind]
}
