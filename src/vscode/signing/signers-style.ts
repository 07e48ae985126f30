/** The style of the page “Who May Sign”. */
import { html } from "../shared/page/html.ts"

export const style = html`
main { max-width: 68rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; padding: .35rem 1rem .35rem 0; vertical-align: baseline; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); font-weight: inherit; }
thead th, tbody th { font-weight: 600; }
tr:is(.ended, .revoked) :is(th, td):not(.buttons) { color: var(--vscode-descriptionForeground); }
code { font-family: var(--vscode-editor-font-family); font-size: .9em; overflow-wrap: anywhere; }
td code { display: block; width: fit-content; }
@media (min-width: 60rem) { tbody :is(th, td, code) { white-space: nowrap; } }
.warning { color: var(--warning); }
.mine { font-weight: 400; color: var(--vscode-descriptionForeground); }
.fingerprint span { color: var(--vscode-descriptionForeground); }
td.buttons .action { margin-right: .75rem; }
.explained { color: var(--vscode-descriptionForeground); }
p.buttons { white-space: normal; margin-top: .75rem; }
.narrow { display: none; }
@media (max-width: 36rem) { .narrow { display: inline; } table, tbody, tr, tbody :is(th, td) { display: block; border: 0; padding: .1rem 0; } tbody tr { padding: .5rem 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); } thead { display: none; } }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`
