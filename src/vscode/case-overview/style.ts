/** The styles of this page alone. */
import { coloursAsCss, edge as figureEdge } from "../../summary/figures/index.ts"
import { html } from "../shared/page/html.ts"

/** Two figures are side by side from this width of the page on, in pixels, each with half of it. */
export const twoColumnsFrom = 1080

export const style = html`
h1 { margin: .75rem 0 .25rem; }
.where { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding-bottom: .5rem; }
.where div { display: flex; flex-wrap: wrap; gap: 0 .4rem; align-items: baseline; }
.answers { display: flex; flex-wrap: wrap; gap: .5rem; margin: .25rem 0 .4rem; }
.answers div { flex: 1 1 min(15rem, 100%); box-sizing: border-box; padding: .4rem .6rem; border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); border-left: 3px solid var(--vscode-textLink-foreground); }
.answers .alert { border-left-color: var(--warning); }
.answers a { font-size: 1.1em; font-weight: 600; overflow-wrap: anywhere; }
.answers .alert a { color: var(--warning); }
.answers dd > span { display: block; line-height: 1.35; font-weight: 400; font-size: max(.9em, 11px); }
.answers .way { font-size: max(.9em, 11px); font-weight: 400; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0 0 1rem; color: var(--vscode-descriptionForeground); font-size: max(.9em, 11px); line-height: 1.35; }
.legend span { padding-left: .4rem; border-left: 3px solid var(--vscode-textLink-foreground); }
.legend .alert { border-left-color: var(--warning); }
.figures { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; margin: 0 calc(-1 * min(var(--page-edge), ${String(figureEdge)}px)); }
@media (min-width: ${String(twoColumnsFrom)}px) { .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
section p, section li { max-width: 46rem; }
section, figure { scroll-margin-top: .5rem; }
dt { color: var(--vscode-descriptionForeground); font-size: max(.9em, 11px); }
dd { margin: 0; font-weight: 600; }
.date, .state, .none { color: var(--vscode-descriptionForeground); font-weight: 400; }
.next { margin: 1rem 0; }
.next .button { margin-left: .75rem; }
.goals { list-style: none; padding: 0; }
.goals li { margin-bottom: .5rem; }
.state { margin: 0; padding-left: 2.25em; }
body.vscode-light { ${coloursAsCss("light")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-dark { ${coloursAsCss("dark")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-high-contrast { ${coloursAsCss("high-contrast")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-high-contrast-light { ${coloursAsCss("high-contrast-light")} --ipt-figure-paper: var(--vscode-editor-background); }
figure { margin: 0 0 1rem; overflow-x: auto; }
svg { display: block; }
`
