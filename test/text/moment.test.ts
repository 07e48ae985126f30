import { afterEach, describe, expect, it } from "vitest"
import { localMoment } from "../../src/text/moment.ts"

const zone = process.env["TZ"]
afterEach(() => {
	if (zone === undefined) delete process.env["TZ"]
	else process.env["TZ"] = zone
})

describe("a moment in words", () => {
	it.each([
		["Europe/Berlin", "2026-03-03T16:02:41Z", { date: "2026-03-03", time: "17:02", zone: "UTC+01:00" }],
		["Europe/Berlin", "2026-07-31T22:30:00Z", { date: "2026-08-01", time: "00:30", zone: "UTC+02:00" }],
		["America/St_Johns", "2026-01-01T01:00:00Z", { date: "2025-12-31", time: "21:30", zone: "UTC−03:30" }],
		["Asia/Kathmandu", "2026-01-01T00:00:00Z", { date: "2026-01-01", time: "05:45", zone: "UTC+05:45" }],
		["UTC", "2026-03-03T09:05:00Z", { date: "2026-03-03", time: "09:05", zone: "UTC" }],
	])("has the day, the time and the zone of %s at %s", (name, moment, words) => {
		process.env["TZ"] = name
		expect(localMoment(new Date(moment))).toEqual(words)
	})
})
