// `npm run bench`: how fast it is, compared with other tools on the same notes. With --write, docs/performance.md is written too.
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { measurements } from "../bench/measurements/index.ts"
import { sourceNames } from "../bench/notes/sources/index.ts"
import { goalsTable, machine, type Measured, performancePage } from "../bench/page.ts"
import { ensurePeers } from "../bench/peers.ts"
import { aligned } from "../bench/table.ts"
import { Worker } from "../bench/worker.ts"
import { english, loadAllWords, useLanguage } from "../src/language/index.ts"
import { main, step, Stop } from "./log.ts"
import { optionsOf } from "./options.ts"
import { root } from "./paths.ts"

// The invented notes are made of words of the record.
useLanguage(english)
await main(async () => {
	await loadAllWords()
	const { plan, only, write } = options()
	const chosen = measurements.filter(({ name }) => only.length === 0 || only.includes(name))
	if (plan.peersNotes > 0) await ensurePeers()
	console.log(machine())
	const measured: Measured[] = []
	for (const measurement of chosen) {
		step(measurement.title)
		const result = await measurement.run(plan).finally(() => Worker.endAll())
		measured.push({ measurement, result })
		for (const table of result.tables) console.log(`\n${aligned(table)}`)
		console.log()
	}
	const goals = goalsTable(measured.map(({ result }) => result))
	if (goals.rows.length > 0) console.log(aligned(goals))
	if (write) await writeFile(join(root, "docs", "performance.md"), performancePage(plan, measured))
})

/** The options of the command line. */
function options() {
	const { notes, "peers-notes": peersNotes, rounds, cases, seed, only, source: chosen, write } = parsed()
	for (const name of only) {
		if (!measurements.some((measurement) => measurement.name === name))
			throw new Stop(`Nothing is measured by the name ${name}. There is ${measurements.map((one) => one.name).join(", ")}.`)
	}
	const unknown = chosen.find((name) => !sourceNames.some((known) => known === name))
	if (unknown !== undefined) throw new Stop(`There is no source of notes by the name ${unknown}. There is ${sourceNames.join(", ")}.`)
	if (write && only.length + chosen.length > 0) throw new Stop("--write writes the whole page: leave out --only and --source.")
	const plan = {
		notes: whole("--notes", notes, 1),
		peersNotes: whole("--peers-notes", peersNotes, 0),
		rounds: whole("--rounds", rounds, 1),
		seed: whole("--seed", seed, 0),
		sources: sourceNames.filter((name) => chosen.length === 0 || chosen.includes(name)),
		cases: whole("--cases", cases, 1),
	}
	return { plan, only, write }
}

function parsed() {
	return optionsOf({
		notes: { type: "string", default: "10000" },
		"peers-notes": { type: "string", default: "500" },
		rounds: { type: "string", default: "7" },
		seed: { type: "string", default: "1" },
		cases: { type: "string", default: "100" },
		source: { type: "string", multiple: true, default: [] },
		only: { type: "string", multiple: true, default: [] },
		write: { type: "boolean", default: false },
	})
}

function whole(option: string, text: string, least: number): number {
	const number = Number(text)
	if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
		throw new Stop(`${option} takes a whole number, ${least} or more.`)
	return number
}
