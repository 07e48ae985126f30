import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { timestampRequest } from "../../src/signatures/index.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0
const seal = new TextEncoder().encode("ipt-seal: 1\n")

describe("a request for a time stamp", () => {
	it("contains the hash of the seal, and a nonce", async () => {
		const request = Buffer.from(await timestampRequest(seal, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)))
		expect(request.toString("hex")).toBe(
			`30430201013031300d060960864801650304020105000420${createHash("sha256").update(seal).digest("hex")}020841020304050607080101ff`,
		)
		expect(Buffer.from(await timestampRequest(seal)).equals(Buffer.from(await timestampRequest(seal)))).toBe(false)
	})

	it.skipIf(!hasOpenssl)("is read by openssl, and is what openssl makes itself (skipped where it is not installed)", async () => {
		await withTemporaryFolder(async (folder) => {
			const [ours, theirs, data] = ["ours.tsq", "theirs.tsq", "seal"].map((name) => join(folder, name)) as [string, string, string]
			writeFileSync(data, seal)
			for (const nonce of [undefined, new Uint8Array(8), new Uint8Array(8).fill(0xff)]) {
				writeFileSync(ours, await timestampRequest(seal, nonce))
				const text = execFileSync("openssl", ["ts", "-query", "-in", ours, "-text"], { encoding: "utf8", stdio: "pipe" })
				expect(text).toContain("Hash Algorithm: sha256")
				expect(text).toContain("Certificate required: yes")
				execFileSync("openssl", ["ts", "-query", "-data", data, "-sha256", "-cert", "-out", theirs], { stdio: "pipe" })
				const withoutNonce = (shown: string): string => shown.replace(/Nonce: 0x[0-9A-F]{16}/, "Nonce")
				expect(withoutNonce(text)).toContain("Nonce\n")
				expect(withoutNonce(text)).toBe(
					withoutNonce(execFileSync("openssl", ["ts", "-query", "-in", theirs, "-text"], { encoding: "utf8", stdio: "pipe" })),
				)
			}
		})
	})
})
