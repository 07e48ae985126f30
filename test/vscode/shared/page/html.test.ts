import { describe, expect, it } from "vitest"
import { html } from "../../../../src/vscode/shared/page/html.ts"

describe("HTML of the page", () => {
	it("escapes whatever is put in, in text and in attributes [R90] [I2]", () => {
		const hostile = `</style><script>alert(1)</script> "' onfocus=x \`\${1}\` &#106; \u202Ecod.exe\0`
		expect(html`<p title="${hostile}">${hostile}</p>`.toString()).not.toMatch(/<(?!\/?p)|[`\u202E\0]|" onfocus/)
		expect(html`<p>${"a < b & c"}</p>`.toString()).toBe("<p>a &lt; b &amp; c</p>")
	})

	it("leaves what it made itself, once or many times", () => {
		const item = html`<li>${"<"}</li>`
		expect(html`<ul>${[item, item]}</ul>${item}`.toString()).toBe("<ul><li>&lt;</li><li>&lt;</li></ul><li>&lt;</li>")
	})
})
