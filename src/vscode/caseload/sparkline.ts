/** The course of a measure as a small line, without axes: its ends are next to it in numbers. */
import * as vscode from "vscode"
import { html, type Markup } from "../shared/page/html.ts"
import { numberText } from "../shared/words.ts"

/** In pixels. */
export const sparklineWidth = 72

const [width, height, margin] = [sparklineWidth, 16, 2]

/** Totals in the order of time; nothing for fewer than two. */
export function sparkline(totals: readonly number[]): Markup {
	if (totals.length < 2) return html``
	const least = Math.min(...totals)
	const range = Math.max(...totals) - least || 1
	const x = (index: number): number => margin + (index / (totals.length - 1)) * (width - 2 * margin)
	const y = (total: number): number => height - margin - ((total - least) / range) * (height - 2 * margin)
	const points = totals.map((total, index) => `${round(x(index))},${round(y(total))}`)
	const label = vscode.l10n.t("{0} scores, from {1} to {2}", totals.length, numberText(totals[0] ?? 0), numberText(totals.at(-1) ?? 0))
	const [endX = "", endY = ""] = points.at(-1)?.split(",") ?? []
	return html`<svg width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${label}"><polyline points="${points.join(" ")}" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="${endX}" cy="${endY}" r="2" fill="currentColor"/></svg>`
}

const round = (value: number): number => Math.round(value * 10) / 10
