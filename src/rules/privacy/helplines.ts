/** Numbers that belong to no person: freephone numbers, and helplines with a number of the usual form. A safety plan should name them. */

/** What freephone numbers begin with, without the code of a country: in Europe, in North America, in Spain and in Latin America. */
const freephone = /^(?:080[08]|1?8(?:00|33|44|55|66|77|88)\d{7}$|900\d{6}$|600\d{7}$|018000)/

/** Helplines of Spain, Mexico and Argentina. */
const helplines: ReadonlySet<string> = new Set(["717003717", "914590050", "5552598121", "01152751135"])

/** Whether a number, as it is written, belongs to no person. */
export function isHelpline(written: string): boolean {
	const digits = written.replace(/\D/g, "")
	return freephone.test(digits) || helplines.has(digits)
}
