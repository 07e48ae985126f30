/** Response, remission and deterioration by problem area. */
import type { Query } from "./query.ts"
import { shareColumns, wilsonMacros } from "./shares.ts"

export const responseByProblemArea: Query = {
	name: "response-by-problem-area",
	about: [
		"Response, remission and deterioration by primary problem area, with the 95 % interval of each share (Wilson).",
		"Of cases of which it is known. The last row is of all cases. A share of fewer than 5 cases says nothing.",
	],
	tables: ["cases"],
	sql: `
${wilsonMacros}

WITH counted AS (
	SELECT
		CASE WHEN grouping(problem_area) = 1 THEN 'all' ELSE coalesce(problem_area, 'none') END AS problem_area,
		grouping(problem_area) AS is_all,
		count(*) AS cases,
		count(main_measure_last) AS scored,
		count(*) FILTER (response = 'responded') AS responded,
		count(*) FILTER (response <> 'unknown') AS response_known,
		count(*) FILTER (remission = 'remitted') AS remitted,
		count(*) FILTER (remission <> 'unknown') AS remission_known,
		count(*) FILTER (deterioration = 'worsened') AS worsened,
		count(*) FILTER (deterioration <> 'unknown') AS deterioration_known
	FROM cases
	GROUP BY GROUPING SETS ((problem_area), ())
)
SELECT
	problem_area, cases, scored,
	responded, response_known,
	${shareColumns("responded", "response_known")},
	remitted, remission_known,
	${shareColumns("remitted", "remission_known")},
	worsened, deterioration_known,
	${shareColumns("worsened", "deterioration_known")}
FROM counted
ORDER BY is_all, problem_area;
`,
}
