/** The style of every page: in the colours and the font of the theme, high contrast among them. */
import { html } from "./html.ts"

export const baseStyle = html`
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; margin: 0; padding: 0 1.5rem 2rem; }
h1 { font-size: 1.8em; font-weight: 400; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2rem 0 .5rem; }
h3 { font-size: 1em; font-weight: 600; margin: 0 0 .25rem; }
p, ul { margin: 0 0 .5rem; }
ul { padding-left: 1.25rem; }
a { color: var(--vscode-textLink-foreground); }
a:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`
