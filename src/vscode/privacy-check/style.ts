/** The styles of this page alone. */
import { html } from "../shared/page/html.ts"

export const style = html`
main { max-width: 46rem; margin: 0 auto; }
code { font-family: var(--vscode-editor-font-family); font-size: .9em; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--vscode-textPreformat-foreground); }
.summary { font-weight: 600; }
article { border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); border-left: 3px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); background: var(--vscode-textBlockQuote-background); padding: .75rem 1rem .5rem; margin: 0 0 .75rem; }
article.open { border-left-color: var(--warning); }
.state { font-weight: 400; color: var(--vscode-descriptionForeground); }
.open .state { color: var(--warning); }
details { margin: 0 0 .5rem; }
summary { cursor: pointer; color: var(--vscode-descriptionForeground); width: fit-content; }
details[open] summary { margin-bottom: .25rem; }
.meaning { color: var(--vscode-descriptionForeground); }
.buttons { margin-top: .75rem; }
.buttons .button { margin: 0 .25rem .25rem 0; }
`
