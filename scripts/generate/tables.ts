/** docs/table-columns.md: the columns of each table, from the tables themselves. */
import { type Column, type Holds, tables } from "../../src/tables/index.ts"

const shown: Readonly<Record<Holds, string>> = {
	case: "As a pseudonym with `--pseudonym-key`",
	clinician: "Only with `--names aliases` or `full`, or as a pseudonym",
	file: "Only with `--text labels` or `full`, and without a pseudonym key",
	label: "Only with `--text labels` or `full`",
	name: "Only with `--names full`",
	person: "As `--names` says",
	text: "Only with `--text full`",
	time: "Only with `--dates full`",
}

const typeOf = ({ type, nullable }: Column): string => `${type}${nullable ? " or nothing" : ""}`

function aboutOf({ type, about, holds, terms }: Column): string {
	const values = terms ? `: ${terms.map((term) => `\`${term}\``).join(", ")}` : ""
	const when = type === "date" ? "As `--dates` says" : holds && shown[holds]
	return `${about}${values}.${when ? ` *${when}.*` : ""}`
}

const cell = (text: string): string => text.replaceAll("|", "\\|")

/** The page. */
export function tableColumnsPage(): string {
	return [
		"# Columns of tables",
		"<!-- Made from src/tables by `npm run generate`. -->",
		"The tables that [`ipt-notes tables`](tables.md) makes. A date `NAME` is in the columns `NAME_week` and `NAME_year`, with `--dates full` also in `NAME`, and with `--dates year` in `NAME_year` alone. Several values in one column are separated by semicolons.",
		...tables.flatMap(({ name, about, columns }) => [
			`## \`${name}\``,
			`${about}.`,
			[
				"| column | type | what it means |",
				"|---|---|---|",
				...Object.entries<Column>(columns).map(([column, of]) => `| \`${column}\` | ${typeOf(of)} | ${cell(aboutOf(of))} |`),
			].join("\n"),
		]),
	]
		.join("\n\n")
		.concat("\n")
}
