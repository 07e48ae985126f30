import { describe, expect, it } from "vitest"
import { terms } from "../../../src/record/index.ts"
import { complete, formulation, labels, ofCase, session, taken } from "./completing.ts"
import { closing, others } from "./case.ts"

describe("values", () => {
	const values = (field: string, note: (body: string) => string = session): string[] => labels(note(field))

	it("are the terms of the field's vocabulary", () => {
		expect(values("## Risk\n\n- **Level**: |")).toEqual(["none", "low", "moderate", "high"])
		const person = (field: string): string[] => values(`## Interpersonal inventory\n\n### Mother\n\n${field}`, formulation)
		expect(person("- **Circle**: |")).toEqual(["1", "2", "3", "4"])
		expect(person("- **Status**: |")).toEqual(["living", "deceased", "estranged"])
		expect(person("- **Confides**: |")).toEqual(["yes", "partly", "no"])
		expect(values("## Diathesis\n\n### Psychological\n\n- **Attachment style**: |", formulation)).toEqual([
			"secure",
			"preoccupied",
			"dismissing",
			"fearful",
			"not assessed",
		])
		expect(values("## Problem area: Role dispute\n\n- **Stage**: |", formulation)).toEqual(["renegotiation", "impasse", "dissolution"])
		expect(values("## Outcome\n\n- **Stage now**: |", closing)).toEqual(["renegotiation", "impasse", "dissolution"])
		expect(values("## Goals\n\n- **G1**: |", closing)).toEqual(["met", "partly", "not met"])
		expect(values("## Goals\n\n- **G1**: |", formulation)).toEqual([])
		expect(values("## Risk\n\n- **Rationale**: |")).toEqual([])
	})

	it("replace the first words alone", () => {
		const after = (value: string): string =>
			taken(session(`## Risk\n\n- **Level**:${value}\n`), "moderate").slice(session("## Risk\n\n- **Level**:").length)
		for (const typed of [" |", "|", " mo|", " lo|w", " …|", " |…", " ?|"]) expect(after(typed), typed).toBe(" moderate\n")
		expect(after(" lo|w, asked twice")).toBe(" moderate, asked twice\n")
		expect(after(" |low: no thoughts of death")).toBe(" moderate: no thoughts of death\n")
		expect(after(" | <!-- choose -->")).toBe(" moderate <!-- choose -->\n")
		expect(taken(session("## Risk\n\n- **Level:** lo|\n"), "low")).toBe(session("## Risk\n\n- **Level:** low\n"))
	})

	it("are not offered after them", () => {
		for (const typed of [" low, |", " low: a|", " low (|)", " low – a|"])
			expect(values(`## Risk\n\n- **Level**:${typed}`), typed).toEqual([])
	})

	it("may be several, those apart that are there", () => {
		const support = (value: string): string => formulation(`## Interpersonal inventory\n\n### Mother\n\n- **Support**:${value}\n`)
		expect(labels(support(" |"))).toEqual(terms("support"))
		expect(labels(support(" emotional, |"))).toEqual(["practical", "informational", "companionship", "none"])
		expect(labels(support(" pr|, emotional: listens"))).toEqual(["practical", "informational", "companionship", "none"])
		expect(taken(support(" emotional, pr|, none"), "practical")).toBe(support(" emotional, practical, none"))
		expect(taken(support(" emotional,|"), "practical")).toBe(support(" emotional, practical"))
		expect(taken(support(" emo|tional, practical"), "none")).toBe(support(" none, practical"))
		expect(labels(support(" listens, |"))).toEqual([])
		expect(labels(support(" emotional: listens, |"))).toEqual([])
	})

	it("are ratings of a mechanism, from 2 on with a place for what was seen", () => {
		const rated = (value: string): string => session(`## Mechanisms of change\n\n- **Emotional processing**:${value}\n`)
		expect(labels(rated(" |"))).toEqual(["0", "1", "2", "3"])
		expect(taken(rated(" |"), "1")).toBe(rated(" 1"))
		expect(taken(rated(" |"), "2")).toBe(rated(" 2: "))
		expect(taken(rated(" |1: wept"), "3")).toBe(rated(" 3: wept"))
		expect(taken(rated(" 1|: wept"), "2")).toBe(rated(" 2: wept"))
		expect(labels(session("## Mechanisms of change\n\n- **Own idea**: |"))).toEqual([])
	})
})

describe("people", () => {
	it("are those of the inventory, the nearest ring first", () => {
		expect(labels(session("## Plan\n\nCall @|"), { others })).toEqual(["@older-sister", "@neighbour", "@father"])
		expect(labels(session("# About @|"), { others })).toHaveLength(3)
		expect(labels(session("## Risk\n\n- **Plan**: (@|"), { others })).toHaveLength(3)
		expect(labels(session("## Plan\n\nCall @|"))).toEqual([])
	})

	it("are offered where a field names one", () => {
		const area = (value: string): string => `${ofCase}\n## Problem area: Role dispute\n\n- **Other person**:${value}\n`
		expect(labels(area(" |"))).toEqual(["@older-sister", "@neighbour", "@father"])
		expect(taken(area("|"), "@neighbour")).toBe(area(" @neighbour"))
		expect(labels(area(" her |"))).toEqual([])
		expect(complete(`${ofCase}\n## Problem area: Role dispute\n\n- |`).items.find(({ label }) => label === "Other person")?.goesOn).toBe(
			true,
		)
	})

	it("replace the whole alias", () => {
		expect(taken(session("## Plan\n\nCall @ol|d-si, then\n"), "@older-sister", { others })).toBe(
			session("## Plan\n\nCall @older-sister, then\n"),
		)
		expect(taken(session("## Plan\r\n\r\nCall @|\r\n"), "@father", { others })).toBe(session("## Plan\r\n\r\nCall @father\r\n"))
	})

	it("are those of the note itself as it is written", () => {
		expect(labels(`${ofCase}\n### Aunt\n`.replace("lives next door", "next to @|"))).toEqual(["@older-sister", "@neighbour", "@father"])
	})

	it("are not offered in an address", () => {
		expect(labels(session("## Plan\n\nbob@|"), { others })).toEqual([])
		expect(labels(session("## Plan\n\n@a@|"), { others })).toEqual([])
	})
})

describe("goals", () => {
	it("are offered where one begins", () => {
		expect(labels(session("## Plan\n\nBack to G|"), { others })).toEqual(["G1", "G2"])
		expect(taken(session("## Plan\n\nBack to G|9.\n"), "G2", { others })).toBe(session("## Plan\n\nBack to G2.\n"))
		expect(labels(session("## Plan\n\nBig|"), { others })).toEqual([])
		expect(labels(session("## Plan\n\n@G|"), { others })).not.toContain("G1")
	})
})
