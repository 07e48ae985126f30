/** Days and times as FHIR writes them. */

/** A year, a month or a day that there is; nothing for words, and for the year 0, which FHIR does not have. */
export function dateIn(text: string | undefined): string | undefined {
	const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text?.trim() ?? "") ?? []
	if (year === "" || year === "0000") return undefined
	const date = `${year}-${month ?? "01"}-${day ?? "01"}`
	const moment = new Date(`${date}T00:00:00Z`)
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? text?.trim() : undefined
}

/** A day and a clock time in a zone: `2026-01-12T16:00:00+01:00`. Nothing if the zone's offset then has no whole minutes. */
export function momentIn(date: string, time: string, timeZone: string): string | undefined {
	const asUtc = Date.parse(`${date}T${time}:00Z`)
	if (Number.isNaN(asUtc)) return undefined
	// The offset depends on the moment, and the moment on the offset: near a change of clocks the second look is right.
	const first = offsetAt(asUtc, timeZone)
	const offset = first === undefined ? undefined : offsetAt(asUtc - first * 60_000, timeZone)
	return offset === undefined ? undefined : `${date}T${time}:00${written(offset)}`
}

/** How many minutes a zone is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number | undefined {
	const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(moment)
	const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? ""
	const [whole, sign, hours = "0", minutes = "0", seconds] = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(name) ?? []
	if (whole === undefined || (seconds !== undefined && seconds !== "00")) return undefined
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function written(offset: number): string {
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
	return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`
}

/** From a day to another; without the end if it is before, as a mistyped date may be. */
export function periodOf(start: string | undefined, end: string | undefined): { start?: string; end?: string } {
	const isBefore = start !== undefined && end !== undefined && end < start
	return { ...(start !== undefined && { start }), ...(end !== undefined && !isBefore && { end }) }
}
