/** The style of the page: on a screen in light and dark, on paper black on white. */
import type { SummaryDocument } from "../document.ts"
import { coloursAsCss, paperWidth } from "../figures/index.ts"

/** The style sheet, with the running header and page numbers of paper. */
export function styleOf({ title, made }: SummaryDocument): string {
	return `${colours}\n${screen}\n${paper(cssString(title), cssString(made))}`
}

/** A text as a string of CSS, in which nothing can end the string or the sheet. */
export function cssString(text: string): string {
	return `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`
}

/** The colours of figures: dark on a dark screen, always light on paper. */
const colours = `:root { ${coloursAsCss("light")} }
@media screen and (prefers-color-scheme: dark) { :root { ${coloursAsCss("dark")} --ipt-figure-paper: var(--page); } }`

const screen = `:root {
	color-scheme: light dark;
	--text: light-dark(#1d2426, #dfe5e4);
	--quiet: light-dark(#5a6668, #9aa7a6);
	--accent: light-dark(#1c5a56, #7cc4bc);
	--line: light-dark(#d5dddc, #38474a);
	--tint: light-dark(#f2f6f5, #1d2729);
	--page: light-dark(#ffffff, #141b1d);
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--text); font: 1.0625rem/1.6 "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Source Serif 4", Georgia, serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; overflow-wrap: break-word; }
h1, h2, h3, th, nav, header p { font-family: "Segoe UI", system-ui, -apple-system, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 600; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 600; color: var(--accent); margin: 3rem 0 .9rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; line-height: 1.4; font-weight: 600; margin: 1.9rem 0 .4rem; }
p { margin: .6rem 0; }
ul, ol { margin: .6rem 0; padding-left: 1.3rem; }
li { margin: .25rem 0; }
li > ul, li > ol { margin: .1rem 0 .4rem; color: var(--quiet); }
li::marker { color: var(--quiet); }
strong { font-weight: 600; }
em { color: var(--quiet); }
a { color: var(--accent); }
header { padding-bottom: 1.2rem; border-bottom: 2px solid var(--accent); }
header p { color: var(--quiet); font-size: .875rem; line-height: 1.5; margin: .3rem 0; }
header em { font-style: normal; }
nav { margin: 1.2rem 0 0; font-size: .875rem; }
nav ul { list-style: none; padding: 0; columns: 3 11rem; }
nav li { margin: 0; padding: .15rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
blockquote { margin: .9rem 0; padding: .2rem 0 .2rem 1.1rem; border-left: 3px solid var(--line); }
blockquote > :first-child { margin-top: 0; }
blockquote > :last-child { margin-bottom: 0; }
pre { margin: .9rem 0; padding: .7rem .9rem; background: var(--tint); white-space: pre-wrap; font-size: .875rem; }
table { width: 100%; margin: .9rem 0 1.4rem; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .35rem .7rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-size: .8125rem; font-weight: 600; line-height: 1.5; }
thead th { border-bottom: 1.5px solid var(--quiet); vertical-align: bottom; }
td { overflow-wrap: anywhere; }
.short { white-space: nowrap; }
tbody th { color: var(--quiet); font-weight: 500; }
.record th:first-child { width: 11.5rem; }
.record thead th { font-size: 1rem; color: var(--text); }
.record thead th:first-child { font-size: .8125rem; font-weight: 500; color: var(--quiet); }
figure { margin: 1.2rem 0 1.6rem; container-type: inline-size; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.narrow { display: none; }
#identification > ul { list-style: none; padding: 0; columns: 2 16rem; column-gap: 2.5rem; }
#identification > ul > li { break-inside: avoid; margin: 0 0 .35rem; }
@media (max-width: 52rem) { main { padding-inline: 1rem; } }
@media screen {
	.scroller { overflow-x: auto; }
	.scroller:focus-visible { outline: 2px solid var(--accent); }
	@container (width < ${paperWidth}px) {
		.wide { display: none; }
		.narrow { display: block; max-width: 30rem; margin: 0 auto; }
		.narrow svg { width: 100%; }
	}
}
@media (max-width: 34rem) {
	main { padding: 1.5rem 1rem 3rem; }
	.record th:first-child { width: 7.5rem; }
	:not(.scroller) > table :is(th, td) { white-space: normal; overflow-wrap: anywhere; }
}
@media (max-width: 22rem) { main { padding-inline: .5rem; } }
`

/** Page boxes are drawn if the browser knows them; otherwise its own header is there. */
const paper = (title: string, made: string): string => `@page {
	size: A4;
	margin: 22mm 20mm 20mm;
	@top-left { content: ${title}; font: 8.5pt/1 "Segoe UI", system-ui, "Noto Sans", Arial, sans-serif; color: #555; }
	@top-right { content: ${made}; font: 8.5pt/1 "Segoe UI", system-ui, "Noto Sans", Arial, sans-serif; color: #555; }
	@bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt/1 "Segoe UI", system-ui, "Noto Sans", Arial, sans-serif; color: #555; }
}
@page :first {
	@top-left { content: none; }
	@top-right { content: none; }
}
@media print {
	:root { color-scheme: only light; --text: #000; --quiet: #333; --accent: #000; --line: #bbb; --tint: #fff; --page: #fff; }
	html { font-size: 10.5pt; line-height: 1.45; }
	main { max-width: none; padding: 0; }
	nav { display: none; }
	h2 { margin-top: 1.7rem; }
	h3 { margin-top: 1.2rem; }
	h1, h2, h3 { break-after: avoid; }
	h3 + p, h3 + ul, h2 + p, h2 + ul { break-before: avoid; }
	p:has(+ ul), p:has(+ blockquote) { break-after: avoid; }
	p, li { orphans: 3; widows: 3; }
	table, figure svg, blockquote, pre, tr, li { break-inside: avoid; }
	thead { display: table-header-group; }
	a { color: inherit; text-decoration: none; }
}
`
