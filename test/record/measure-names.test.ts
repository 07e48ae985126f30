import { describe, expect, it } from "vitest"
import { ambiguousAs, findMeasure, itemNamed, measures, readMeasureName, spellingsOf } from "../../src/record/index.ts"

describe("the name of a measure", () => {
	it.each([
		["phq 9", "PHQ-9"],
		["PHQ_9 total score", "PHQ-9"],
		["PHQ", "PHQ-9"],
		["PHQ9total", "PHQ-9"],
		["PHQ-A", "PHQ-A"],
		["phq8", "PHQ-8"],
		["PHQ-15", "PHQ-15"],
		["HDRS", "HAM-D"],
		["HRSD-17", "HAM-D"],
		["HAM-D (17 items)", "HAM-D"],
		["17-item HAM-D", "HAM-D"],
		["HAMD 21", "HAM-D-21"],
		["HRSD24", "HAM-D-24"],
		["HDRS-6", "HAM-D-6"],
		["QIDS-SR", "QIDS"],
		["qids c16", "QIDS"],
		["Hamilton 17", "HAM-D"],
		["Hamilton-24", "HAM-D-24"],
		["BDI", "BDI-II"],
		["BDI-2", "BDI-II"],
		["BDI-I", "BDI-I"],
		["BDI-IA", "BDI-IA"],
		["MADRS-S", "MADRS-S"],
		["Gad7", "GAD-7"],
		["PHQ-9 (baseline)", "PHQ-9"],
		["PHQ-9 (week 3)", "PHQ-9"],
		["MADRS clinician", "MADRS"],
	])("%s is %s [N06] [N16]", (name, key) => {
		const { measure, by } = readMeasureName(name)
		expect([measure?.key, by]).toEqual([key, undefined])
	})

	it("is unique among all measures", () => {
		const names = measures.flatMap(({ key, names: others = [] }) => [key, ...others])
		for (const measure of measures)
			for (const name of [measure.key, ...(measure.names ?? [])]) expect([name, findMeasure(name)?.key]).toEqual([name, measure.key])
		expect(new Set(names).size).toBe(names.length)
	})

	it.each([
		["EPDS (partner)", "EPDS", "partner"],
		["EPDS partner", "EPDS", "partner"],
		["Partner's EPDS", "EPDS", "Partner"],
		["EPDS-partner", "EPDS", "partner"],
		["PHQ-9 (her mother)", "PHQ-9", "her mother"],
		["PHQ-9 @husband", "PHQ-9", "@husband"],
		["PHQ-9 of her father", "PHQ-9", "father"],
		["PHQ-9 (Tom, husband)", "PHQ-9", "Tom, husband"],
		["PHQ-9 (@tom)", "PHQ-9", "@tom"],
		["EPDS (father of baby)", "EPDS", "father of baby"],
		["Conners (teacher)", undefined, "teacher"],
	])("%s is somebody else’s", (name, key, by) => {
		const read = readMeasureName(name)
		expect([read.measure?.key, read.by]).toEqual([key, by])
	})

	it.each([
		"PHQ-9 (2 March)",
		"PHQ-9 (2026-03-02)",
		"PHQ-9 (May)",
		"PHQ-9 (German)",
		"PHQ-9 (in session)",
		"PHQ-9 (end of therapy)",
		"PHQ-9 (re-test)",
		"PHQ-9 (Session 4)",
		"PHQ-9 (max 27)",
		"PHQ-9 (self-report)",
	])("%s is the client’s own", (name) => {
		const read = readMeasureName(name)
		expect([read.measure?.key, read.by]).toEqual(["PHQ-9", undefined])
	})

	// Whose score it is, the name does not say: neither the client’s nor somebody else’s is taken for granted.
	it.each(["PHQ-9 (Anna)", "GAD-7 [Tom Weber]", "PHQ-9 (Short Form)", "PHQ-9 (K.W.)", "Conners (Anna)", "PHQ-9 (mod)"])(
		"%s is not known",
		(name) => {
			expect(readMeasureName(name)).toEqual({ name })
		},
	)

	it.each(["Mother Attachment Scale", "Family Assessment Device", "Parenting Stress Index"])("%s says nothing that is known", (name) => {
		expect(readMeasureName(name)).toEqual({ name })
	})

	it.each([
		["PHQ-9 item 9", 9],
		["EPDS suicide item", "suicide"],
	])("%s is one item", (name, item) => {
		expect(readMeasureName(name).item).toBe(item)
	})
})

describe("a name that is not known", () => {
	it.each(["ISI2", "IDS-SR", "CES-DC", "CGAS", "HADS", "BAI", "GAD-2", "PHQ-7", "DSQ", "EDS", "SDS", "PANAS", "PDSS", "Sleep diary"])(
		"%s is not taken for another scale [N16]",
		(name) => {
			expect(findMeasure(name)).toBeUndefined()
			expect(spellingsOf(name)).toEqual([])
		},
	)

	it.each([
		["PQH-9", ["PHQ-9"]],
		["HADM", ["HAM-D"]],
		["EPPDS", ["EPDS"]],
		["GDA-7", ["GAD-7"]],
		["Edinburg Postnatal Depression Scale", ["EPDS"]],
	])("%s may be a slip of %s", (name, keys) => {
		expect(spellingsOf(name)).toEqual(keys)
	})

	it("may mean one of two: it is asked which", () => {
		expect(ambiguousAs("hamilton")).toEqual(["HAM-D", "HAM-A"])
		expect(findMeasure("Hamilton")).toBeUndefined()
		expect(findMeasure("Hamilton 14")).toBeUndefined()
		expect(ambiguousAs("CGI")).toEqual(["CGI-S", "CGI-I"])
	})
})

describe("the name of an item", () => {
	it.each([
		["item9", 9],
		["Item 9", 9],
		["i9", 9],
		["q10", 10],
		["9", 9],
		["suicide", "suicide"],
		["suicide_item", "suicide"],
		["Suicidal ideation", "suicide"],
		["total", undefined],
		["item0", undefined],
	])("%s is %s", (key, item) => {
		expect(itemNamed(key)).toBe(item)
	})
})
