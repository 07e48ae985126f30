/** The styles of this page alone. */
import { coloursAsCss } from "../../summary/figures/index.ts"
import { html } from "../shared/page/html.ts"

export const style = html`
main { max-width: 60rem; margin: 0 auto; }
.where { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; padding: .75rem 0; border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
dt { color: var(--vscode-descriptionForeground); font-size: .9em; }
dd { margin: 0; font-weight: 600; }
.date, .state, .none { color: var(--vscode-descriptionForeground); font-weight: 400; }
.goals { list-style: none; padding: 0; }
.goals li { margin-bottom: .5rem; }
.state { margin: 0; padding-left: 2.25em; }
body.vscode-light { ${coloursAsCss("light")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-dark { ${coloursAsCss("dark")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-high-contrast { ${coloursAsCss("high-contrast")} --ipt-figure-paper: var(--vscode-editor-background); }
body.vscode-high-contrast-light { ${coloursAsCss("high-contrast-light")} --ipt-figure-paper: var(--vscode-editor-background); }
figure { margin: 0 0 1rem; overflow-x: auto; }
svg { max-width: 100%; height: auto; }
`
