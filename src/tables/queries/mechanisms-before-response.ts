/** Which mechanisms were noted before a response. */
import { terms } from "../../record/index.ts"
import type { Query } from "./query.ts"
import { shareColumns, wilsonMacros } from "./shares.ts"

export const mechanismsBeforeResponse: Query = {
	name: "mechanisms-before-response",
	about: [
		"Of the cases with a response: those of which an earlier session rates a mechanism with 2 or 3.",
		"This shows the order in which notes report things. It does not show that one brought about the other.",
	],
	tables: ["cases"],
	sql: `
${wilsonMacros}

WITH responded AS (
	SELECT string_split(coalesce(mechanisms_before_response, ''), ';') AS noted_before FROM cases WHERE sessions_to_response IS NOT NULL
), counted AS (
	SELECT place, mechanism, count(*) FILTER (list_contains(noted_before, mechanism)) AS noted, count(noted_before) AS responses
	FROM (VALUES ${terms("mechanism")
		.map((mechanism, at) => `(${at + 1}, '${mechanism}')`)
		.join(", ")}) AS mechanisms(place, mechanism)
	LEFT JOIN responded ON true
	GROUP BY place, mechanism
)
SELECT
	mechanism, noted, responses,
	${shareColumns("noted", "responses")}
FROM counted
ORDER BY place;
`,
}
