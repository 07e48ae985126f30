import { describe, expect, test } from "vitest"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { read } from "./plain.ts"

const head = (yaml: string) => readHead(read(yaml))

describe("values written another way", () => {
	const meant = (yaml: string) => head(`note: session\n${yaml}`).slips.map((slip) => slip.meant)

	test.each([
		["14.09.2026", "2026-09-14"],
		["2026-2-9", "2026-02-09"],
		["2026/02/09", "2026-02-09"],
		["20260209", "2026-02-09"],
		["2 Feb 2026", "2026-02-02"],
		["Feb 2, 2026", "2026-02-02"],
		["Monday, 2nd of February 2026", "2026-02-02"],
		["2-Feb-26", "2026-02-02"],
		["1.4.2026", "2026-04-01"],
		["13/4/2026", "2026-04-13"],
		["4/13/2026", "2026-04-13"],
		["5/5/2026", "2026-05-05"],
		["2026–03–04", "2026-03-04"],
		["2026-03-04T23:30:00-08:00", "2026-03-04"],
		["2026-03-04 09:00", "2026-03-04"],
		["“2026-03-04”", "2026-03-04"],
	])("the date %s", (written, date) => {
		expect(head(`note: session\ndate: ${written}`)).toMatchObject({
			date,
			invalid: [],
			slips: [{ what: "value", meant: date, path: "date" }],
		})
	})

	test.each(["3/4/26", "03-04-2026", "3/4/2026"])("the date %s can mean two days", (written) => {
		const { date, invalid, slips } = head(`note: session\ndate: ${written}`)
		expect(date).toBeUndefined()
		expect(slips).toEqual([])
		expect(invalid).toMatchObject([{ cause: "ambiguous", meant: ["2026-04-03", "2026-03-04"] }])
	})

	test.each(["2026-02-30", "30.2.2026", "Feb 2026", "next week", "2026", "13/13/2026", "0/1/2026"])("%s is no date", (written) => {
		expect(head(`note: session\ndate: ${written}`)).toMatchObject({ invalid: [{ cause: "form" }], slips: [] })
	})

	test.each([
		["9:30", "09:30"],
		["9.30am", "09:30"],
		["9:30 a.m.", "09:30"],
		["14h00", "14:00"],
		["2 pm", "14:00"],
		["12:15 am", "00:15"],
		["1430", "14:30"],
		["14:00h", "14:00"],
	])("the time %s", (written, time) => {
		expect(head(`note: session\nstart: ${written}`)).toMatchObject({ start: time, invalid: [], slips: [{ meant: time }] })
	})

	test.each(["9", "25:00", "13 pm", "12:30:45", "half past two", "2:30", "about noon", "09:75"])("%s is no time", (written) => {
		expect(head(`note: session\nstart: ${written}`).invalid).toHaveLength(1)
	})

	test.each([
		["session: 3rd", "3"],
		["session: '#7'", "7"],
		["session: Session 12", "12"],
		["session: no. 4", "4"],
		["session: 3 of 16", "3"],
		["session: 3/16", "3"],
		["session: twelve", "12"],
		["session: twenty-one", "21"],
		["contract: {sessions: 12 sessions}", "12"],
		["contract: {sessions: sixteen}", "16"],
		["contract: {minutes: 50 min}", "50"],
		["contract: {minutes: 50'}", "50"],
		["contract: {minutes: 1 hour}", "60"],
		["contract: {minutes: 1.5h}", "90"],
		["contract: {weeks: 16 wks}", "16"],
		["ipt: 1.0", "1"],
		["ipt: v1", "1"],
	])("the number %s", (yaml, number) => {
		expect(meant(yaml)).toEqual([number])
		expect(head(`note: session\n${yaml}`).invalid).toEqual([])
	})

	test.each([
		"session: 0",
		"session: minus one",
		"session: 3a",
		"contract: {minutes: 12 sessions}",
		"contract: {sessions: about 12}",
		"contract: {sessions: 500 sessions}",
		"ipt: 2.0",
	])("%s is none", (yaml) => {
		expect(meant(yaml)).toEqual([])
		expect(head(`note: session\n${yaml}`).invalid).toHaveLength(1)
	})

	test("a range can mean two numbers", () => {
		expect(head("note: session\ncontract: {sessions: 12-16}").invalid).toMatchObject([{ cause: "ambiguous", meant: ["12", "16"] }])
	})

	test("texts are never another form, whatever YAML takes them for", () => {
		expect(head("note: closing\ndiagnosis:\n  - F32.1: moderate\n  - F41.1")).toMatchObject({
			diagnosis: ["F32.1: moderate", "F41.1"],
			invalid: [],
			slips: [],
		})
		expect(head("note: session\nauthor: [AB, CD]")).toMatchObject({ author: "AB, CD", invalid: [] })
		expect(head("note: session\nmeasures:\n  - PHQ-9: 14\n  - GAD-7: 9").measures.map(({ name }) => name)).toEqual(["PHQ-9", "GAD-7"])
	})
})

describe("words of the trade", () => {
	test.each([
		[
			"note",
			"kind",
			{
				formulation: ["Intake", "assessment", "Case formulation", "intake (two meetings)"],
				session: ["progress note", "Progress", "session note", "contact", "Session 4"],
				closing: ["Discharge", "termination", "closure", "closing note", "discharge summary"],
			},
		],
	])("kinds of %s", (_, __, kinds) => {
		for (const [kind, names] of Object.entries(kinds)) for (const name of names) expect(head(`note: ${name}`).kind, name).toBe(kind)
	})

	test("a kind that nobody knows keeps its values [N03]", () => {
		expect(head("note: haiku\ncase: F-1\nsession: 3\nphase: middle")).toMatchObject({
			otherKind: "haiku",
			case: "F-1",
			session: 3,
			invalid: [{ path: "note" }],
		})
		expect(head("note: Process notes\ncase: F-1")).toMatchObject({ isProcess: true, invalid: [{ cause: "process" }] })
	})

	test.each([
		[
			"status",
			"missed",
			["DNA", "no show", "No-show (second)", "did not attend", "FTA", "absent", "client did not attend", "missed, no word", "pt DNA'd"],
		],
		[
			"status",
			"cancelled",
			[
				"canceled",
				"postponed",
				"rescheduled to Friday",
				"late cancellation",
				"client cancelled",
				"cancelled by therapist",
				"same-day cancellation",
			],
		],
		["status", "held", ["held", "attended", "took place", "held (late)"]],
		[
			"mode",
			"in-person",
			["face-to-face", "Face to face", "office", "clinic", "home visit", "ward", "in person, at the office", "on the ward"],
		],
		[
			"mode",
			"video",
			["telehealth", "online", "remote", "Zoom", "via Zoom", "MS Teams", "video (patient at work)", "video call", "Zoom call"],
		],
		["mode", "phone", ["telephone", "call", "by phone", "phone call, short"]],
		["mode", "group", ["group", "Group session"]],
		["phase", "initial", ["initial phase", "early", "opening", "assessment", "Assessment phase"]],
		["phase", "middle", ["middle phase", "intermediate sessions"]],
		["phase", "conclusion", ["termination phase", "end", "ending", "final phase"]],
		["phase", "maintenance", ["booster session", "follow-up"]],
	])("%s: %s [N18] [N19]", (key, term, written) => {
		for (const words of written) expect(head(`note: session\n${key}: "${words}"`), words).toMatchObject({ [key]: term, invalid: [] })
	})

	test.each(["status: not held", "phase: middle to end", "mode: in person and by phone", "mode: carrier pigeon", "phase: no phase"])(
		"%s is no one term",
		(yaml) => {
			expect(head(`note: session\n${yaml}`).invalid).toMatchObject([{ cause: "vocabulary" }])
		},
	)

	test("endings and variants", () => {
		for (const [written, ending] of [
			["dropped out", "dropout"],
			["stopped coming after session 4", "dropout"],
			["planned, as agreed", "planned"],
			["early (moved away)", "early"],
			["referred on", "transfer"],
		])
			expect(head(`note: closing\nending: ${written}`)).toMatchObject({ ending, invalid: [] })
		expect(head("note: formulation\nvariant: IPT-A (school)")).toMatchObject({ variant: "ipt-a" })
		expect(head("note: formulation\nvariant: ipt-x")).toMatchObject({ otherVariant: "ipt-x" })
		expect(head("note: formulation\nlanguage: English")).toMatchObject({ language: "en" })
	})

	test("problem areas, one or several", () => {
		const areas = (yaml: string) => head(`note: formulation\nproblem-areas: ${yaml}`)
		expect(areas("[Role disputes, life change]")).toMatchObject({
			problemAreas: ["role-dispute", "role-transition"],
			invalid: [],
			slips: [],
		})
		expect(areas("grief, role dispute")).toMatchObject({
			problemAreas: ["grief", "role-dispute"],
			invalid: [],
			slips: [{ meant: "[grief, role-dispute]" }],
		})
		expect(areas("grief and loss")).toMatchObject({ problemAreas: ["grief"], slips: [] })
		expect(areas("role dispute with @husband")).toMatchObject({ problemAreas: ["role-dispute"], invalid: [], slips: [] })
		expect(areas("grief, since last spring")).toMatchObject({ problemAreas: ["grief"], invalid: [], slips: [] })
		expect(areas("[grief, gardening]")).toMatchObject({ problemAreas: ["grief"], invalid: [{ value: { text: "gardening" } }] })
	})

	test("several foci, the main one first [N29]", () => {
		expect(head("note: session\nfocus: [role-dispute, role-transition]")).toMatchObject({
			focus: "role-dispute",
			foci: ["role-dispute", "role-transition"],
			invalid: [],
		})
		expect(head("note: session\nfocus: grief")).toMatchObject({ focus: "grief", foci: ["grief"] })
		expect(head("note: session\nfocus: [weather, grief]")).toMatchObject({ focus: "grief", invalid: [{ path: "focus" }] })
	})

	test("what is not needed is a map", () => {
		expect(head("note: session\nnot-needed: {session.affect: a short call}")).toMatchObject({ invalid: [], unknown: [] })
		expect(head("note: session\nnot-needed: affect").invalid).toHaveLength(1)
	})
})
