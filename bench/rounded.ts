/** Figures as they are shown. */

/** A figure with as many digits as it is worth. */
export function rounded(figure: number): string {
	return Math.abs(figure) >= 100 ? Math.round(figure).toLocaleString("en") : String(Number(figure.toPrecision(2)))
}
