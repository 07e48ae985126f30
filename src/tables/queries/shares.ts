/** Shares with Wilson's interval of 95 % in SQL, as Caseload Statistics has them. */

/** What a query that has shares begins with. */
export const wilsonMacros = `
CREATE OR REPLACE TEMP MACRO wilson_middle(k, n) AS (k / n + 1.959964 ** 2 / (2 * n)) / (1 + 1.959964 ** 2 / n);
CREATE OR REPLACE TEMP MACRO wilson_half(k, n) AS
	1.959964 / (1 + 1.959964 ** 2 / n) * sqrt(k / n * (1 - k / n) / n + 1.959964 ** 2 / (4 * n ** 2));
CREATE OR REPLACE TEMP MACRO wilson_low(k, n) AS CASE WHEN n = 0 THEN NULL WHEN k = 0 THEN 0.0 ELSE wilson_middle(k, n) - wilson_half(k, n) END;
CREATE OR REPLACE TEMP MACRO wilson_high(k, n) AS CASE WHEN n = 0 THEN NULL WHEN k = n THEN 1.0 ELSE wilson_middle(k, n) + wilson_half(k, n) END;
`.trim()

/** The share of these of those, with its interval, as columns that begin with a name. */
export const shareColumns = (name: string, of: string): string =>
	`round(100 * ${name} / nullif(${of}, 0), 1) AS ${name}_percent,
	round(100 * wilson_low(${name}, ${of}), 1) AS ${name}_from,
	round(100 * wilson_high(${name}, ${of}), 1) AS ${name}_to,
	${of} < 5 AS ${name}_too_few`
