/** Open cases whose measures are overdue. */
import type { Query } from "./query.ts"

export const measuresOverdue: Query = {
	name: "measures-overdue",
	about: ["Open cases of which the last session that took place has the finding that a measure is overdue."],
	tables: ["cases", "sessions", "findings"],
	sql: `
WITH last_session AS (
	SELECT "case", max(note) AS note, arg_max(session, note) AS session FROM sessions WHERE status = 'held' GROUP BY "case"
)
SELECT "case", last_session.session
FROM cases
JOIN last_session USING ("case")
WHERE NOT closed
	AND EXISTS (SELECT 1 FROM findings WHERE findings."case" = cases."case" AND findings.note = last_session.note AND code = 'measure.overdue')
ORDER BY "case";
`,
}
