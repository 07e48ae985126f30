/** The styles of this page alone. */
import { html } from "../shared/page/html.ts"

export const style = html`
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 0 0 .5rem; }
th, td { text-align: left; font-weight: 400; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); vertical-align: baseline; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody tr:hover { background: var(--vscode-list-hoverBackground); }
.total th, .total td { font-weight: 600; }
th.number, td.number { text-align: right; }
.detail, .few { display: block; white-space: nowrap; font-size: max(.9em, 11px); color: var(--vscode-descriptionForeground); }
.few { font-style: italic; }
.none, .legend { color: var(--vscode-descriptionForeground); }
.legend { max-width: 46rem; margin: 0 0 .1rem; }
.lost { color: var(--warning); }
h3 { margin-top: .75rem; }
dl { margin: 0 0 .5rem; }
dl div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .15rem 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
dt, dd { margin: 0; }
dd { text-align: right; }
dd .detail, dd .few { display: inline; white-space: normal; }
`
