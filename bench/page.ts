/** The page on performance, made from a run. */
import { cpus, release, totalmem, type } from "node:os"
import type { Measurement, Plan, Result } from "./measurements/measurement.ts"
import { sources } from "./notes/sources/index.ts"
import { peerVersions } from "./peers.ts"
import { profile } from "./profile.ts"
import { markdownTable, type Table } from "./table.ts"

/** A measurement with what it found. */
export interface Measured {
	readonly measurement: Measurement
	readonly result: Result
}

export function goalsTable(results: readonly Result[]): Table {
	return {
		head: ["goal", "wanted", "measured", "met"],
		rows: results.flatMap(({ goals }) => goals.map(({ what, wanted, figure, isMet }) => [what, wanted, figure, isMet ? "yes" : "no"])),
	}
}

export function performancePage(plan: Plan, measured: readonly Measured[]): string {
	const peers =
		plan.peersNotes > 0
			? `Compared with: ${Object.entries(peerVersions)
					.slice(0, 3)
					.map(([name, version]) => `${name} ${version}`)
					.join(", ")}.`
			: ""
	const parts = [
		"# Performance",
		"How fast IPT Notes is compared with tools that do similar work on the same files, and how its time grows with the size of the notes. The run that measured this also wrote this page, on the machine below. Times depend on the machine. Comparisons hardly do, because everything is measured in one run, by turns.",
		`Machine: ${machine()}. ${peers}`.trim(),
		`The notes are invented, and the same in every run. They come from several sources: ${plan.sources.map((source) => sources[source].title).join(", ")}. A goal that is measured with each of them counts for the slowest, which is named. Growth, large notes and the workbench are measured with ${sources.generated.title}. To repeat the measurement:`,
		`\`\`\`sh\nnpm run bench -- --notes ${plan.notes} --peers-notes ${plan.peersNotes} --rounds ${plan.rounds} --cases ${plan.cases}\n\`\`\``,
		"`--only NAME` measures one thing, `--source NAME` takes the notes of one source, and `--write` writes this page. The tests in `test/performance` run with every `npm test` and check that nothing grows faster than it may.",
		"## Goals",
		markdownTable(goalsTable(measured.map(({ result }) => result))),
		...measured.flatMap(({ measurement, result }) => [
			`## ${measurement.title}`,
			measurement.about(plan),
			...result.tables.map(markdownTable),
		]),
		...(profile.length > 0 ? ["## Where the time goes", ...profile] : []),
	]
	return `${parts.join("\n\n")}\n`
}

export function machine(): string {
	const [processor] = cpus()
	return `${processor?.model.trim() || "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${type()} ${release()}, Node ${process.versions.node}`
}
