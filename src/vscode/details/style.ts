/** The styles of the form alone: in the colours that the theme has for what is entered. */
import { html } from "../shared/page/html.ts"

export const style = html`
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; }
main { max-width: 40rem; margin: 0 auto; }
.lead, .hint { color: var(--vscode-descriptionForeground); }
fieldset { border: 0; border-top: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, transparent))); margin: 1.5rem 0 0; padding: .5rem 0 0; min-width: 0; }
details { margin: 1.5rem 0 0; }
summary { cursor: pointer; width: fit-content; }
legend, summary { font-weight: 600; font-size: 1.15em; padding: 0 .5rem 0 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 0 1.5rem; align-items: start; }
.field { margin: .5rem 0; min-width: 0; }
.field.wide { grid-column: 1 / -1; }
label, .label { display: block; font-weight: 600; margin: 0 0 .2rem; }
.mark { font-weight: 400; margin-left: .4rem; color: var(--vscode-descriptionForeground); }
.mark.required { color: var(--warning); }
.hint { margin: .2rem 0 0; font-size: max(.9em, 12px); }
.problem { margin: .25rem 0 0; padding: .2rem .4rem; border: 1px solid var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground)); border-radius: 2px; color: var(--vscode-inputValidation-errorForeground, var(--vscode-foreground)); background: var(--vscode-inputValidation-errorBackground, transparent); }
input, select, textarea { box-sizing: border-box; width: 100%; font: inherit; line-height: 1.4; padding: .25rem .4rem; border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, var(--vscode-editorWidget-border, transparent))); border-radius: 2px; color: var(--vscode-input-foreground); background: var(--vscode-input-background); }
select { color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border-color: var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); }
select + select { margin-top: .25rem; }
input[type="number"], input[type="date"], input[type="time"], input.digits { max-width: 14rem; }
input.digits { font-family: var(--vscode-editor-font-family); letter-spacing: .15em; }
textarea { resize: vertical; }
input:focus-within, select:focus, textarea:focus { outline: 1px solid var(--vscode-focusBorder); outline-offset: 0; border-color: var(--vscode-focusBorder); }
[aria-invalid="true"] { border-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground)); }
`
