/** Sessions without a signature after some days. */
import { usualDaysToSign } from "../../folder/unsigned.ts"
import type { Query } from "./query.ts"

export const notesUnsigned: Query = {
	name: "notes-unsigned",
	about: [
		`Notes of sessions that nobody has signed as they are now, more than ${usualDaysToSign} days after they were written.`,
		"It asks for a signature of every session, if anything is signed at all. The editor asks only for those whose header names a",
		"supervisor, and for none from before its author began to sign. Written only with --dates full.",
		"As of today, or of another day: SET VARIABLE as_of = DATE '2026-07-01';",
	],
	tables: ["sessions", "signatures"],
	needsDays: true,
	sql: `
SELECT "case", note, session, coalesce(written, date) AS since, coalesce(getvariable('as_of')::DATE, current_date) - coalesce(written, date) AS days
FROM sessions
WHERE coalesce(getvariable('as_of')::DATE, current_date) - coalesce(written, date) > ${usualDaysToSign}
	AND EXISTS (SELECT 1 FROM signatures)
	AND NOT EXISTS (
		SELECT 1 FROM signatures
		WHERE signatures."case" = sessions."case" AND signatures.note = sessions.note AND counts = 'now' AND signatures.text = 'same'
	)
ORDER BY since, "case", note;
`,
}
