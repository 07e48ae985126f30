/**
 * The style of every page: in the colours and the font of the theme, high contrast among them. Links and buttons look as
 * those of VS Code do. `--warning` is for words: the colour of squiggles is too light for them in light themes.
 */
import { html } from "./html.ts"

/** The edge of a page in pixels, and the share of its width that it is between them. */
const [leastEdge, greatestEdge, edgeShare] = [12, 24, 0.025]

/** The edge of a page of a width, in pixels. */
export const pageEdge = (width: number): number => Math.min(greatestEdge, Math.max(leastEdge, width * edgeShare))

export const baseStyle = html`
html { overflow-y: scroll; }
:root { --page-edge: clamp(${String(leastEdge)}px, ${String(100 * edgeShare)}vw, ${String(greatestEdge)}px); --warning: var(--vscode-list-warningForeground, var(--vscode-editorWarning-foreground)); }
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; margin: 0; padding: 0 var(--page-edge) 2rem; }
h1 { font-size: 1.8em; font-weight: 400; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.25em; font-weight: 600; margin: 2rem 0 .5rem; }
h3 { font-size: 1em; font-weight: 600; margin: 0 0 .25rem; }
p, ul { margin: 0 0 .5rem; }
ul { padding-left: 1.25rem; }
a { color: var(--vscode-textLink-foreground); text-decoration: var(--text-link-decoration, none); }
a:hover, :is(p, li, td) a { text-decoration: underline; }
.vscode-high-contrast a:not(svg a, .button) { text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; border-radius: 2px; }
a.button { display: inline-block; padding: .2rem .75rem; border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); border-radius: 4px; color: var(--vscode-button-foreground); background: var(--vscode-button-background); text-decoration: none; }
a.button:hover { background: var(--vscode-button-hoverBackground); }
`
