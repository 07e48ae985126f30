/** Resources of FHIR of a folder: the same from several processes as from one, and valid. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { callProgram } from "../../harness/program.ts"
import { withTemporaryFolder } from "../../harness/temporary.ts"
import { linesIn, oddFiles, writeFiles } from "./odd-folder.ts"

const fhir = ["--format", "fhir", "--text", "full", "--dates", "full", "--as-of", "2026-03-10"]

it("is the same in any number of shards, with each clinician once in each, and a manifest", async () => {
	await withTemporaryFolder(async (folder) => {
		writeFiles(join(folder, "notes"), oddFiles())
		writeFiles(folder, new Map([["key", "a secret of the clinic, long enough"]]))
		const run = async (...args: string[]) => callProgram(args, { cwd: folder })
		expect((await run("tables", "notes", "--out", "one", ...fhir)).status).toBe(3)
		for (let index = 0; index < 3; index++) await run("tables", "notes", "--out", "three", "--shard", `${index}/3`, ...fhir)
		const distinct = (out: string) => [...new Set(linesIn(join(folder, out))["fhir"])].sort()
		expect(distinct("three")).toEqual(distinct("one"))
		const one = linesIn(join(folder, "one"))["fhir"] ?? []
		const resources = one.map((line) => JSON.parse(line) as { resourceType: string; id: string })
		const addresses = resources.map(({ resourceType, id }) => `${resourceType}/${id}`)
		expect(new Set(addresses).size).toBe(addresses.length)
		const references = Array.from(one.join("").matchAll(/"reference":"([A-Za-z]+\/[^"]+)"/g), ([, reference]) => reference)
		expect(references.filter((reference) => !addresses.includes(reference ?? ""))).toEqual([])
		expect((await run("status", "three")).status).toBe(3)
		const { output, ...manifest } = JSON.parse(readFileSync(join(folder, "three/fhir/manifest.json"), "utf8"))
		expect(manifest).toEqual({
			transactionTime: "2026-03-10T00:00:00Z",
			request: "urn:ipt-notes:tables",
			requiresAccessToken: false,
			error: [],
		})
		for (const { type, url, count } of output) {
			expect(url).toMatch(new RegExp(`^${type}\\.0000[012]-of-00003\\.ndjson$`))
			expect(
				readFileSync(join(folder, "three/fhir", url), "utf8")
					.trim()
					.split("\n"),
			).toHaveLength(count)
		}
		await run("tables", "notes", "--out", "us-core", ...fhir, "--fhir-profile", "us-core", "--time-zone", "Europe/Berlin")
		expect(linesIn(join(folder, "us-core"))["fhir"]?.join("")).toContain("http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient")
		expect((await run("tables", "notes", "--out", "no", "--time-zone", "Europe/Berlin")).status).toBe(2)
		await run("tables", "notes", "--out", "masked", "--pseudonym-key", "key", ...fhir)
		const masked = linesIn(join(folder, "masked"))["fhir"] ?? []
		expect(masked.length).toBeGreaterThan(100)
		expect(masked.join("")).not.toContain("K-77")
	})
})
