/** How many sessions it took until a response. */
import type { Query } from "./query.ts"

export const sessionsToResponse: Query = {
	name: "sessions-to-response",
	about: [
		"How many sessions took place up to the first response of the main measure, by primary problem area: median and quartiles.",
		"Of cases with a response, whatever came later. The last row is of all cases.",
	],
	tables: ["cases"],
	sql: `
SELECT
	CASE WHEN grouping(problem_area) = 1 THEN 'all' ELSE coalesce(problem_area, 'none') END AS problem_area,
	count(sessions_to_response) AS cases,
	quantile_cont(sessions_to_response, 0.25) AS lower_quartile,
	quantile_cont(sessions_to_response, 0.5) AS median,
	quantile_cont(sessions_to_response, 0.75) AS upper_quartile,
	count(sessions_to_response) < 5 AS too_few
FROM cases
WHERE sessions_to_response IS NOT NULL
GROUP BY GROUPING SETS ((problem_area), ())
ORDER BY grouping(problem_area), problem_area;
`,
}
