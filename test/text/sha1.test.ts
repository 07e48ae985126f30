import { createHash } from "node:crypto"
import fc from "fast-check"
import { expect, it } from "vitest"
import { sha1 } from "../../src/text/sha1.ts"
import { runs } from "../harness/soak.ts"

it("hashes as SHA-1 does", () => {
	const expected = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex")
	const hex = (bytes: Uint8Array): string => Buffer.from(sha1(bytes)).toString("hex")
	// Around the ends of blocks, and longer than a note may be.
	for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 600_000]) {
		const bytes = Uint8Array.from({ length }, (_, index) => index % 251)
		expect(hex(bytes)).toBe(expected(bytes))
	}
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(hex(bytes)).toBe(expected(bytes))
		}),
		{ numRuns: runs(200) },
	)
})
