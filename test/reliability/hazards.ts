/** Texts that are hard on parsers and rules: as many of each as a note of a size contains, or as many as were once too much. */

const head = "---\nipt: 1\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-09\nphase: middle\n---\n\n"
const section = "## Since last session\n\n"

/** A session with this text in its first section, and a complete section after it. */
const inSection = (text: string): string => `${head}${section}${text}\n\n## Plan\n\nCall @sister before Sunday.\n`
const times = (count: number, unit: string | ((index: number) => string)): string =>
	typeof unit === "string" ? unit.repeat(count) : Array.from({ length: count }, (_, index) => unit(index)).join("")
/** A session with these lines at the end of its front matter, up to the size that front matter may have. */
const inHead = (unit: (index: number) => string, size = 64_000): string => {
	let lines = ""
	for (let index = 0; lines.length + unit(index).length < size; index++) lines += unit(index)
	return `${head.slice(0, -5)}${lines}\n---\n\n${section}- **Symptoms**: slept\n`
}
/** Only YAML. */
const yaml = (text: string): string => `---\n${text}\n---\n\n${section}- **Symptoms**: slept\n`
/** The text again and again, up to a size. */
const repeated = (size: number, unit: string): string => inSection(unit.repeat(Math.floor((size - 300) / unit.length)))
const formulation = (body: string): string =>
	`---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-12\nproblem-areas: [grief]\n---\n\n${body}`
const filled = (size: number, unit: (index: number) => string): string => {
	const units: string[] = []
	for (let index = 0, length = 2000; ; index++) {
		const next = unit(index)
		length += next.length
		if (length > size) return units.join("")
		units.push(next)
	}
}
/** Of the second text as many as of the first, so that each begins something that the second ends. */
const nested = (open: string, close: string, count = 4000): string => `${times(count, open)}a${times(count, close)}`

/** By name, with the number of the input in the register; each makes a note of about a size, in characters. */
export const hazards: Readonly<Record<string, (size: number) => string>> = {
	"one line of 500 KB without a space [R14]": () => inSection("x".repeat(500_000)),
	"one line of digits [R14]": () => inSection("1".repeat(500_000)),
	"digits and dashes [R14]": (size) => repeated(size, "1-"),
	"digits and spaces [R14]": (size) => repeated(size, "1 "),
	"addresses without an end [R14]": (size) => repeated(size, "a@a."),
	"streets without a number [R14]": (size) => repeated(size, "Main Street "),
	"white space without an end [R14]": (size) => inSection(`a${" ".repeat(size - 300)}b`),
	"no-break spaces [R14]": (size) => repeated(size, "\u00A0"),
	"hundred thousand combining marks [R11]": () => inSection(`a${times(100_000, "\u0301")}`),
	"families of emoji [R11]": (size) => repeated(size, "👩‍👩‍👧‍👦"),
	"8,000 quote marks [R15]": () => inSection(times(8000, ">")),
	"100,000 quote marks [R16]": () => inSection(times(100_000, ">")),
	"many quotes, each not too deep [R16]": (size) => repeated(size, `${times(99, ">")} a\n\n`),
	"many short quotes [R16]": (size) => repeated(size, "> a\n\n"),
	"8,000 list markers [R17]": () => inSection(`${times(8000, "- ")}a`),
	"8,000 numbered markers [R17]": () => inSection(`${times(8000, "1. ")}a`),
	"many lists, each not too deep [R17]": (size) => repeated(size, `${times(99, "- ")}a\n\n`),
	"a staircase of 800 levels [R18]": () => inSection(times(800, (level) => `${"  ".repeat(level)}- a\n`)),
	"many staircases, each not too high [R18]": (size) => repeated(size, `${times(99, (level) => `${"  ".repeat(level)}- a\n`)}\n`),
	"lists in lists in lists [R18]": (size) => repeated(size, "- a\n  - b\n    - c\n"),
	"100,000 opening brackets [R19]": () => inSection(times(100_000, "[")),
	"32,000 brackets in brackets [R19]": () => inSection(nested("[", "]", 32_000)),
	"32,000 closing brackets [R19]": () => inSection(times(32_000, "]")),
	"references without definitions [R19]": (size) => repeated(size, "[a]"),
	"emphasis that opens and closes [R20]": () => inSection(nested("*a ", "b* ")),
	"strong emphasis that opens and closes [R20]": () => inSection(nested("**a ", "b** ")),
	"emphasis that only closes [R20]": (size) => repeated(size, "a* "),
	"emphasis of two kinds [R20]": (size) => repeated(size, "*a_ "),
	"paragraphs with 500 emphasis marks each [R20]": (size) => repeated(size, `${nested("*a ", "b* ", 250)}\n\n`),
	"words of emphasis [R20]": (size) => repeated(size, "*a* "),
	"images in images [R21]": () => inSection(nested("![", "](b)")),
	"links in links [R21]": () => inSection(nested("[", "](b)")),
	"processing instructions [R22]": () => inSection(`a ${times(16_000, "<?")}`),
	"comments [R22]": () => inSection(`a ${times(8000, "<!--")}`),
	"CDATA [R22]": () => inSection(`a ${times(8000, "<![CDATA[")}`),
	"tags that never end [R22]": (size) => repeated(size, "<a "),
	"HTML in every line [R22]": (size) => repeated(size, "a <b> c </b> \n\n"),
	"addresses in angle brackets [R22]": (size) => repeated(size, "<http://a.b>\n\n"),
	"rows of back-ticks, each longer [R23]": () => inSection(times(1000, (index) => `${"`".repeat(index + 1)} `)),
	"a bracket and 80 KB of prose [R24]": () =>
		inSection(`see [note\n${times(1000, "She slept badly and woke early, and called nobody until Thursday evening came.\n")}`),
	"10 MB [R25]": () =>
		inSection(times(100_000, "She slept badly and woke early, and called nobody until Thursday evening came at last.\n")),
	"100,000 sections [R26]": (size) => inSection(filled(size, (index) => `## ${index}\n`)),
	"100,000 sections of one name [R26]": (size) => repeated(size, "## Plan\n"),
	"60,000 sub-sections [R26]": (size) => repeated(size, "### a\n\n"),
	"60,000 titles [R26]": (size) => repeated(size, "# h\n\n"),
	"headings by underline [R26]": (size) => repeated(size, "a\n=\n"),
	"paragraphs of one letter [R26]": (size) => repeated(size, "a\n\n"),
	"lines of one letter [R26]": (size) => repeated(size, "a\n"),
	"items of one letter [R26]": (size) => repeated(size, "- a\n"),
	"rules [R26]": (size) => repeated(size, "***\n"),
	"code in every other line [R26]": (size) => repeated(size, "```\na\n```\n"),
	"a quote and lines that follow it [R26]": (size) => repeated(size, `> a\n${times(900, "b\n")}\n`),
	"10,000 columns [R33]": () =>
		inSection(`${times(10_000, "| a ")}|\n${times(10_000, "| - ")}|\n${times(10, `${times(10_000, "| 1 ")}|\n`)}`),
	"1,000 columns [R33]": () => inSection(`${times(1000, "| a ")}|\n${times(1000, "| - ")}|\n${times(10, `${times(1000, "| 1 ")}|\n`)}`),
	"rows of a table [R33]": (size) => inSection(`| a | b |\n| - | - |\n${filled(size, () => "| 1 | 2 |\n")}`),
	"tables of one cell [R33]": (size) => repeated(size, "| a |\n| - |\n\n"),
	"bars without a table [R33]": (size) => repeated(size, "| a "),
	"16,000 definitions and references [R36]": () => inSection(times(8000, (index) => `[a${index}]: b\n\n[a${index}]\n\n`)),
	"footnotes in footnotes [R36]": () => inSection(`${times(8000, "[^a")}${times(8000, "]")}`),
	"entities [R34]": (size) => repeated(size, "&amp;"),
	"escapes [R34]": (size) => repeated(size, "\\*"),
	"mentions [R14]": (size) => repeated(size, "@a "),
	"goals [R14]": (size) => repeated(size, "G1 "),
	"sessions spoken of [R14]": (size) => repeated(size, "session 5, 6, 7 "),
	"1,000 opening brackets in YAML [R39]": () => yaml(times(1000, "[")),
	"1,000 lists in lists in YAML [R39]": () => yaml(`${times(1000, "- ")}a`),
	"brackets behind a key [R39]": () => yaml(`case: ${times(3000, "[")}${times(3000, "]")}`),
	"braces [R39]": () => yaml(times(3000, "{a: ")),
	"question marks [R39]": () => yaml(times(3000, "? ")),
	"indentation that deepens [R39]": () => yaml(times(300, (level) => `${" ".repeat(level)}a:\n`)),
	"a billion laughs [R40]": () => yaml(`a: &a [x, x]\n${times(100, (index) => `a${index}: &a${index} [${times(9, "*a, ")}*a]\n`)}`),
	"an alias of nothing [R41]": () => yaml("case: *x"),
	"an alias of itself [R42]": () => yaml("a: &a [*a]"),
	"32,000 keys [R57]": () => inHead((index) => `k${index}: a\n`, 300_000),
	"as many keys as there is room for [R57]": () => inHead((index) => `k${index}: a\n`),
	"one key again and again [R44]": () => inHead(() => "case: C-1\n"),
	"a list as long as there is room for [R57]": () => inHead((index) => (index === 0 ? "attended:\n" : "- a\n")),
	"as many measures as there is room for [R57]": () => inHead((index) => (index === 0 ? "measures:\n" : `  M${index}: 3\n`)),
	"anchors [R58]": () => inHead((index) => (index === 0 ? "attended: " : "&a ")),
	"tags [R58]": () => inHead((index) => (index === 0 ? "attended: " : "! ")),
	"a value of 60 KB [R60]": () => inHead((index) => (index === 0 ? `setting: ${"x".repeat(60_000)}\n` : "a: b\n"), 61_000),
	"no end of the front matter [R54]": () => `---\nnote: session\n${times(30_000, "a: b\n")}`,
	"3,000 people [R71]": (size) =>
		formulation(
			`## Interpersonal inventory\n\n${filled(size, (index) => `### Person ${index}\n\n- **Relationship**: friend\n- **Closeness**: 2\n\n`)}`,
		),
	"20,000 people of one name [R71]": (size) => formulation(`## Interpersonal inventory\n\n${filled(size, () => "### Sister\n\n")}`),
	"6,000 goals [R71]": (size) =>
		formulation(`## Goals\n\n${filled(size, (index) => `- **G${index}**: sings at the choir again (by 2026-05-01)\n`)}`),
	"fields of one label [R71]": (size) => formulation(`## Acute stressor\n\n${filled(size, () => "- **Event**: the quarrel\n")}`),
	"fields of a session [R71]": (size) => inSection(filled(size, () => "- **Label**: told @sister, G1 and session 5\n")),
	"a section of each area, again and again [R71]": (size) =>
		formulation(filled(size, () => "## Problem area: Grief\n\n- **Person**: @mother\n\n")),
}
