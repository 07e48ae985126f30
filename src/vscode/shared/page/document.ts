/** A whole page around its body, under a policy that lets nothing be loaded and no script run but the page's own. */
import { languageInUse } from "../../../language/index.ts"
import { baseStyle } from "./base-style.ts"
import { drawn, html, type Markup } from "./html.ts"

export interface Content {
	readonly title: string
	readonly body: Markup
	/** Styles of this page, in addition to those of all pages. */
	readonly style: Markup
	/** A script of this page; it may load nothing. Without it no script runs. */
	readonly script?: string
}

/** A page as an HTML document, in the language of the editor. */
export function documentOf({ title, body, style, script }: Content): string {
	const nonce = crypto.randomUUID().replaceAll("-", "")
	return html`<!DOCTYPE html>
<html lang="${languageInUse().id}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'${script === undefined ? "" : html`; script-src 'nonce-${nonce}'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${baseStyle}${style}</style>
</head>
<body>
${body}
${script === undefined ? "" : html`<script nonce="${nonce}">${drawn(script)}</script>`}</body>
</html>
`.toString()
}

/** An address that calls a command with one argument. */
export function commandAddress(command: string, argument: unknown): string {
	return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`
}
