import { describe, expect, it } from "vitest"
import { makeKey, signerOf } from "../../src/signatures/index.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { hasSshKeygen, opensshVerifies } from "../signatures/openssh.ts"
import { type Erasure, erasureText, signedBlock, withBlock, withBlockReplaced } from "../../src/archive/erasure.ts"

const erasure: Erasure = {
	case: "C-7",
	time: "2026-01-07T16:20:11Z",
	by: "AB",
	name: "Anna Berg",
	reason: "The retention period is over",
	first: "2015-01-12",
	last: "2015-06-29",
	erased: new Map([
		["local history", 9],
		["note", 14],
		["index", 0],
	]),
	left: 0,
}

describe("what is left of an erased case", () => {
	it("says what, when, by whom and why", () => {
		expect(erasureText(erasure)).toMatchInlineSnapshot(`
			"ipt-erased: 1
			case: C-7
			first: 2015-01-12
			last: 2015-06-29
			erased: 14 note
			erased: 9 local history
			left: 0
			state: done
			reason: The retention period is over
			by: AB
			name: Anna Berg
			time: 2026-01-07T16:20:11Z
			"
		`)
	})

	it("has no line that was not meant, whatever is typed", () => {
		const text = erasureText({ ...erasure, reason: "a\nleft: 99\r\nby: CD\u2028case: D-8\u202E", name: "A\u0085B\0" })
		expect(text.split("\n")).toHaveLength(erasureText(erasure).split("\n").length)
		expect(text).toContain("reason: a left: 99 by: CD case: D-8\n")
		expect(text).toContain("name: A B\n")
	})

	it("is one block for each erasure, which says when it is done", () => {
		const begun = erasureText({ ...erasure, isBegun: true })
		const log = withBlock(withBlock("", begun), erasureText({ ...erasure, case: "D-8" }))
		const done = withBlockReplaced(log, begun, erasureText(erasure))
		expect(done).toBe(`${erasureText(erasure)}\n${erasureText({ ...erasure, case: "D-8" })}`)
		// A log that somebody has changed meanwhile gets one more block.
		expect(withBlockReplaced("gone\n", begun, "block\n")).toBe("gone\n\nblock\n")
		expect(withBlock("cut off", "block\n")).toBe("cut off\n\nblock\n")
	})

	it("is added whole to a log whose last write was interrupted, at every byte, and loses nothing of it [R109]", () => {
		const begun = erasureText({ ...erasure, isBegun: true })
		const other = erasureText({ ...erasure, case: "D-8" })
		const log = withBlock(other, begun)
		for (let cut = 0; cut <= log.length; cut++) {
			const torn = log.slice(0, cut)
			const done = withBlockReplaced(torn, begun, erasureText(erasure))
			// It begins after an empty line, and what is before stays.
			expect(done.endsWith(cut === 0 ? erasureText(erasure) : `\n\n${erasureText(erasure)}`), `at ${cut}`).toBe(true)
			expect(done.startsWith(cut === log.length ? other : torn), `at ${cut}`).toBe(true)
		}
	})

	it("may be signed, and what is signed are its lines", async () => {
		const signed: string[] = []
		const block = await signedBlock("a: b\n", async (message) => {
			signed.push(new TextDecoder().decode(message))
			return "-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n\n"
		})
		expect(signed).toEqual(["a: b\n"])
		expect(block).toBe("a: b\n-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n")
		expect(await signedBlock("a: b\n", undefined)).toBe("a: b\n")
	})

	it.skipIf(!hasSshKeygen)("is verified with tools of the system alone (skipped where ssh-keygen is not installed)", async () => {
		await withTemporaryFolder(async (folder) => {
			const { privateText, publicLine } = await makeKey("pass", "AB")
			const block = await signedBlock(erasureText(erasure), await signerOf(privateText, "pass"))
			const at = block.indexOf("-----BEGIN")
			const [message, armour] = [block.slice(0, at), block.slice(at)]
			expect(message).toBe(erasureText(erasure))
			expect(opensshVerifies(folder, { line: publicLine, armour, message })).toBe(true)
			expect(opensshVerifies(folder, { line: publicLine, armour, message: message.replace("14 note", "13 note") })).toBe(false)
		})
	})
})
