/** How the page looks: in the colours and the font of the theme, high contrast among them. */
import { html } from "./html.ts"

export const css = html`
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; margin: 0; padding: 0 1.5rem 2rem; }
main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: 1.8em; font-weight: 400; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2rem 0 .5rem; }
h3 { font-size: 1em; font-weight: 600; margin: 0 0 .25rem; }
p, ul { margin: 0 0 .5rem; }
ul { padding-left: 1.25rem; }
code { font-family: var(--vscode-editor-font-family); font-size: .9em; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--vscode-textPreformat-foreground); }
.summary { font-weight: 600; }
article { border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); border-left: 3px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent)); background: var(--vscode-textBlockQuote-background); padding: .75rem 1rem .5rem; margin: 0 0 .75rem; }
article.open { border-left-color: var(--vscode-editorWarning-foreground); }
.state { font-weight: 400; margin-left: .5rem; white-space: nowrap; color: var(--vscode-descriptionForeground); }
.open .state { color: var(--vscode-foreground); }
.open .state span { color: var(--vscode-editorWarning-foreground); }
details { margin: 0 0 .5rem; }
summary { cursor: pointer; color: var(--vscode-descriptionForeground); width: fit-content; }
details[open] summary { margin-bottom: .25rem; }
.meaning { color: var(--vscode-descriptionForeground); }
.buttons { margin-top: .75rem; }
a.button { display: inline-block; padding: .25rem .75rem; margin: 0 .25rem .25rem 0; border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 2px; color: var(--vscode-button-foreground); background: var(--vscode-button-background); text-decoration: none; }
a.button:hover { background: var(--vscode-button-hoverBackground); }
a:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`
