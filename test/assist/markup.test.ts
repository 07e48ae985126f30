import { describe, expect, it } from "vitest"
import { markupOf } from "../../src/assist/markup.ts"
import { readNote } from "../../src/note/read.ts"
import { readAddress } from "../../src/text/address.ts"

const head = "---\nnote: session\ncase: C-1\n---\n"

function markup(body: string) {
	const { text, ...note } = readNote(head + body)
	const { blocks, links, sessions } = markupOf({ text, ...note })
	const at = ({ range }: { readonly range: { readonly start: number; readonly end: number } }) => text.slice(range.start, range.end)
	return {
		blocks: blocks.map((block) => [block.kind, at(block)]),
		links: links.map((link) => [link.address, at(link)]),
		sessions: sessions.map((mention) => [mention.session, at(mention)]),
	}
}

describe("sessions that a note speaks of", () => {
	const sessionsIn = (body: string) => markup(body).sessions

	it("by the word and a number, or by S and a number", () => {
		expect(sessionsIn("As in session 5, in Session 12.\n\n## Plan\n\nS7: again\n")).toEqual([
			[5, "session 5"],
			[12, "Session 12"],
			[7, "S7"],
		])
		expect(sessionsIn("session\n05 of 16")).toEqual([[5, "session\n05"]])
	})

	it("by an ordinal number, in any language", () => {
		expect(sessionsIn("In der 5. Sitzung, wie in Sitzung 3; in the 4th session, en la 2.ª sesión y la 3ra sesión")).toEqual([
			[5, "5. Sitzung"],
			[3, "Sitzung 3"],
			[4, "4th session"],
			[2, "2.ª sesión"],
			[3, "3ra sesión"],
		])
		expect(sessionsIn("Am 3. 5. Sitzungen fielen aus, 12.5. Sitzungsende, 4.Sitzung")).toEqual([])
	})

	it("several at once, each for itself", () => {
		expect(sessionsIn("sessions 5 and 7")).toEqual([
			[5, "sessions 5"],
			[7, "7"],
		])
		expect(sessionsIn("Sessions 5, 6, and 9; 12 people")).toEqual([
			[5, "Sessions 5"],
			[6, "6"],
			[9, "9"],
		])
		expect(sessionsIn("sessions 5–7 & 9")).toEqual([
			[5, "sessions 5"],
			[7, "7"],
			[9, "9"],
		])
		expect(sessionsIn("in session 5 and 7 others")).toEqual([[5, "session 5"]])
	})

	it("not where another thing is meant", () => {
		expect(
			sessionsIn("16 sessions, a session, obsession 5, session 5th, L5/S1, s5, S06.0, @s5, BS5, session 1234, S5a, session 5%"),
		).toEqual([])
	})

	it("not in code, comments and links", () => {
		expect(sessionsIn("`session 5` <!-- session 6 --> [session 7](x.md) ![session 8](y.png)\n\n```\nsession 9\n```\n")).toEqual([])
	})

	it("at their places in every piece, with CRLF too", () => {
		expect(sessionsIn("# T\r\n\r\n## A\r\n\r\nS1\r\n\r\n## B\r\n\r\n- **x**: sessions 2 and 3\r\n")).toEqual([
			[1, "S1"],
			[2, "sessions 2"],
			[3, "3"],
		])
	})
})

describe("blocks that can be folded", () => {
	it("are list items, comments, code and the markers of regions", () => {
		const body = "- a\n  - b\n    c\n- d\n\n<!-- one\ntwo -->\n\n<!-- #region x -->\n\n```\ncode\n```\n\n<!-- #endregion -->\n"
		expect(markup(body).blocks).toEqual([
			["item", "- a\n  - b\n    c"],
			["item", "- b\n    c"],
			["item", "- d"],
			["comment", "<!-- one\ntwo -->"],
			["region-start", "<!-- #region x -->"],
			["code", "```\ncode\n```"],
			["region-end", "<!-- #endregion -->"],
		])
	})

	it("are no markers within a line", () => {
		expect(markup("text <!-- #region --> more\n").blocks).toEqual([["comment", "<!-- #region -->"]])
	})
})

describe("links", () => {
	it("have their address and their whole range", () => {
		expect(markup('[Session 5](session-05.ipt.md) and <https://example.org/a>\n\n## B\n\n[*b*](<a b.md> "t")').links).toEqual([
			["session-05.ipt.md", "[Session 5](session-05.ipt.md)"],
			["https://example.org/a", "<https://example.org/a>"],
			["a b.md", '[*b*](<a b.md> "t")'],
		])
	})

	it("lead to the web over https, to a mail address, and to files by their path", () => {
		expect(readAddress("https://example.org/a?b#c")).toEqual({ kind: "web", url: "https://example.org/a?b#c" })
		expect(readAddress("HTTPS://example.org")).toEqual({ kind: "web", url: "HTTPS://example.org" })
		expect(readAddress("mailto:clinic@example.org")).toEqual({ kind: "web", url: "mailto:clinic@example.org" })
		expect(readAddress("session-05.ipt.md")).toEqual({ kind: "path", path: "session-05.ipt.md" })
		expect(readAddress("../C-2/Session%2005.ipt.md#plan")).toEqual({ kind: "path", path: "../C-2/Session 05.ipt.md" })
		expect(readAddress("/C-2/a b.md")).toEqual({ kind: "path", path: "/C-2/a b.md" })
		expect(readAddress("a/b:c.md")).toEqual({ kind: "path", path: "a/b:c.md" })
	})

	it("lead to nothing that could start a program or a command [R34]", () => {
		const schemes = [
			"command:ipt.newCase",
			"file:///etc/passwd",
			"javascript:alert(1)",
			"vscode:extension/x",
			"data:text/html,x",
			"vscode-insiders://x",
			"http://example.org",
			"C:/x",
			"x:y",
		]
		for (const address of schemes) {
			const forms = [
				address,
				address.toUpperCase(),
				address.replace(/[a-z]/g, (letter, at: number) => (at % 2 === 0 ? letter : letter.toUpperCase())),
				` ${address} `,
				`\ufeff${address}`,
				`\u202e${address}`,
				` ${address}`,
				`\t${address}`,
				`\u00a0${address}`,
				`\u0001${address}`,
				`\u200b${address}`,
				address.replace(":", "%3A"),
				address.replace(/^./, (first) => `%${first.charCodeAt(0).toString(16)}`),
				address.replace(/^(..)/, "$1\n"),
				`./../${address}\\..`,
			]
			for (const form of forms) expect(readAddress(form), JSON.stringify(form)).toBeUndefined()
			for (const written of [
				`[x](${address})`,
				`[x]( ${address})`,
				`[x](<${address}>)`,
				`<${address}>`,
				`[x](&#x${address.charCodeAt(0).toString(16)};${address.slice(1)})`,
				`[x](${address.replace(":", "&colon;")})`,
			]) {
				for (const [found = ""] of markup(written).links) expect(readAddress(found), written).toBeUndefined()
			}
		}
	})

	it("lead to no other machine, and to nothing that cannot be decoded [R34]", () => {
		for (const address of [
			"//host/share/x",
			"////host/x",
			"/\\host\\x",
			"/%2fhost/x",
			"/%5chost/x",
			"\\\\?\\UNC\\host\\x",
			"https://bank.example@host.example/",
			"https://a:b@host.example",
			"mailto:a%0d%0abcc:b@c.example",
			"\\\\host\\share",
			"..\\x.md",
			"%5c%5chost",
			"%2f%2fhost/x",
			"https:x",
			"https://",
			"https:///x",
			"mailto:",
			"mailto:a@b.org?attach=/etc/passwd",
			"mailto:a%0a@b.org x",
			"%",
			"%ff.md",
			"a%00.md",
			"",
			"#plan",
		]) {
			expect(readAddress(address), address).toBeUndefined()
		}
	})

	it("decode a path once [R72]", () => {
		expect(readAddress("%252e%252e/x.md")).toEqual({ kind: "path", path: "%2e%2e/x.md" })
	})
})
