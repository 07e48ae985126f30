/** The summaries of all cases of a folder, written by the command line. */
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { canLimitCores } from "../jobs/process-life.ts"
import { type SourceName, sources } from "../notes/sources/index.ts"
import { rounded } from "../rounded.ts"
import { Worker } from "../worker.ts"
import { atMostForEach, type Measurement } from "./measurement.ts"

/** Seconds for so many cases. */
const cases = 1000
const formats = [
	{ format: "html", title: "HTML", most: 60 },
	{ format: "docx", title: "Word", most: 180 },
] as const

export const exports: Measurement = {
	name: "exports",
	title: "Exports",
	about: (plan) =>
		`\`ipt-notes export --all\` of ${rounded(cases)} cases, from the start of its process to its end${canLimitCores ? ", on one core" : ""}. One round.${plan.cases === cases ? "" : ` ${rounded(plan.cases)} cases were exported, and the time is scaled up.`}`,
	async run(plan) {
		await run(process.execPath, ["scripts/build.ts"], { cwd: root })
		const rows = []
		const seconds = new Map(formats.map(({ format }) => [format, new Map<SourceName, number>()]))
		for (const source of plan.sources) {
			const row = [sources[source].title]
			for (const { format } of formats) {
				const worker = await Worker.start("exports", { source, cases: plan.cases, seed: plan.seed, format })
				const { time = NaN } = await worker.round()
				await worker.stop()
				const all = (time / 1000) * (cases / plan.cases)
				seconds.get(format)?.set(source, all)
				row.push(rounded(all))
			}
			rows.push(row)
		}
		return {
			tables: [{ head: [`${rounded(cases)} cases`, ...formats.map(({ title }) => `${title}, s`)], rows }],
			goals: formats.map(({ format, title, most }) =>
				atMostForEach(`${rounded(cases)} cases exported to ${title}`, most, seconds.get(format) ?? new Map(), "s"),
			),
		}
	},
}
