/** The styles of this page alone. */
import { html } from "../shared/page/html.ts"
import { sparklineWidth } from "./sparkline.ts"

export const style = html`
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.choices a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.columns a, .columns span { font-size: max(.9em, 11px); }
.columns a[aria-current] { font-weight: 400; }
.lacking, .legend { color: var(--vscode-descriptionForeground); }
.legend { margin-top: .5rem; }
caption { text-align: left; color: var(--vscode-descriptionForeground); padding-bottom: .5rem; }
th, td { text-align: left; font-weight: 400; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); vertical-align: baseline; }
thead th { position: sticky; top: 0; background: var(--vscode-editor-background); font-weight: 600; white-space: nowrap; }
thead a { color: inherit; text-decoration: none; }
thead a:hover { text-decoration: underline; }
tbody th { font-weight: 600; white-space: nowrap; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
.number { text-align: right; white-space: nowrap; }
.closed td, .change { color: var(--vscode-descriptionForeground); }
.track { display: inline-flex; flex-wrap: wrap; gap: .15rem; }
.date { white-space: nowrap; }
.score { display: grid; grid-template-columns: ${String(sparklineWidth)}px 1fr; gap: .4em; align-items: baseline; }
.level { display: inline-block; min-width: 3em; }
`
