/** Times in a list of signers: `20250922`, `202509221600` or `20250922160000`, with `Z` in UTC and without it in the time of the machine. */

const form = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z?)$/

export interface SignersTime {
	/** Milliseconds since 1970. */
	readonly at: number
	/** Without a zone, the same line means another time on another machine. */
	readonly hasZone: boolean
}

/** Reads a time as OpenSSH does. Nothing if it is not a time, or on a day that does not exist. */
export function readSignersTime(text: string): SignersTime | undefined {
	const found = form.exec(text.toUpperCase())
	if (found === null) return undefined
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number(digits ?? "0"))
	const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
	const written = [
		utc.getUTCFullYear(),
		utc.getUTCMonth() + 1,
		utc.getUTCDate(),
		utc.getUTCHours(),
		utc.getUTCMinutes(),
		utc.getUTCSeconds(),
	]
	if (year < 1970 || String(written) !== String([year, month, day, hour, minute, second])) return undefined
	const hasZone = found[7] === "Z"
	return { at: hasZone ? utc.getTime() : new Date(year, month - 1, day, hour, minute, second).getTime(), hasZone }
}

/** A time of a statement, as a list of signers writes it. */
export const formatSignersTime = (time: string): string => time.replace(/[-:T]/g, "")
