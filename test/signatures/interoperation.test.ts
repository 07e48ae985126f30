/** OpenSSH and this program read each other's keys and signatures. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
	fingerprintOfKey,
	isEncrypted,
	makeKey,
	publicLineOfPrivate,
	readPublicLine,
	readSignature,
	signatureCheck,
	signerOf,
	withPassphrase,
} from "../../src/signatures/index.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { ledgerText, draft } from "./ledgers.ts"
import { hasSshKeygen, madeByOpenssh, opensshVerifies, sshKeygen } from "./openssh.ts"

const kinds: readonly (readonly [name: string, type: readonly string[]])[] = [
	["ed25519", ["ed25519"]],
	["rsa", ["rsa", "-b", "3072"]],
	["p256", ["ecdsa", "-b", "256"]],
	["p384", ["ecdsa", "-b", "384"]],
	["p521", ["ecdsa", "-b", "521"]],
]

const message = "ipt-signature: 1\ncase: Müller\n"
const bytes = new TextEncoder().encode(message)
const check = signatureCheck()

describe.skipIf(!hasSshKeygen)("keys and signatures of OpenSSH (skipped where ssh-keygen is not installed)", () => {
	let folder = ""
	beforeAll(async () => {
		folder = await temporaryFolder()
	})
	afterAll(async () => removeFolder(folder))

	it.each(kinds)("%s: its key is read, signs, and what it signed is verified, both ways", async (name, type) => {
		const file = madeByOpenssh(folder, name, type, "a passphrase")
		const line = readFileSync(`${file}.pub`, "utf8")
		const text = readFileSync(file, "utf8")
		expect(isEncrypted(text)).toBe(true)
		expect(line.startsWith(`${publicLineOfPrivate(text)} `)).toBe(true)
		expect(sshKeygen(["-l", "-f", `${file}.pub`])).toContain(await fingerprintOfKey(line))
		await expect(signerOf(text, "another")).rejects.toMatchObject({ problem: "passphrase" })
		const armour = await (await signerOf(text, "a passphrase"))(bytes)
		expect(opensshVerifies(folder, { line, armour, message })).toBe(true)
		expect(opensshVerifies(folder, { line, armour, message: `${message} ` })).toBe(false)
		expect(opensshVerifies(folder, { line, armour, message, space: "git" })).toBe(false)

		const open = madeByOpenssh(folder, `${name}-open`, type)
		expect(isEncrypted(readFileSync(open, "utf8"))).toBe(false)
		for (const hash of ["sha256", "sha512"] as const) {
			const theirs = sshKeygen(["-Y", "sign", "-f", open, "-n", "ipt-notes", "-O", `hashalg=${hash}`], message)
			const signature = readSignature(theirs)
			expect(signature).toMatchObject({ namespace: "ipt-notes", hash, key: readPublicLine(readFileSync(`${open}.pub`, "utf8")) })
			expect(await check(signature, bytes)).toBe(true)
			expect(await check(signature, new TextEncoder().encode(`${message} `))).toBe(false)
			expect(await check({ ...signature, namespace: "git" }, bytes)).toBe(false)
		}
	})

	it("a key that is made here is read by ssh-keygen, and signs there", async () => {
		const passphrase = "Straße nach Süden 7"
		const { privateText, publicLine } = await makeKey(passphrase, "AB\nAnna Berg")
		expect(publicLine).toMatch(/^ssh-ed25519 \S+ AB Anna Berg$/)
		const file = join(folder, "made")
		writeFileSync(file, privateText, { mode: 0o600 })
		expect(sshKeygen(["-y", "-P", passphrase, "-f", file]).trim()).toBe(publicLine)
		expect(() => sshKeygen(["-y", "-P", "another", "-f", file])).toThrow("incorrect passphrase")

		const changed = await withPassphrase(privateText, passphrase, "next")
		writeFileSync(file, changed, { mode: 0o600 })
		expect(sshKeygen(["-y", "-P", "next", "-f", file]).trim()).toBe(publicLine)
		// And back, by ssh-keygen.
		sshKeygen(["-p", "-P", "next", "-N", "third", "-f", file])
		const theirs = await (await signerOf(readFileSync(file, "utf8"), "third"))(bytes)
		expect(opensshVerifies(folder, { line: publicLine, armour: theirs, message })).toBe(true)
	})

	it("a key with another cipher is read if it is a usual one, and refused by its name otherwise", async () => {
		const seal = madeByOpenssh(folder, "gcm", ["ed25519", "-Z", "aes256-gcm@openssh.com"], "pass")
		const text = readFileSync(seal, "utf8")
		await expect(signerOf(text, "another")).rejects.toMatchObject({ problem: "passphrase" })
		const armour = await (await signerOf(text, "pass"))(bytes)
		expect(await check(readSignature(armour), bytes)).toBe(true)
		const other = readFileSync(madeByOpenssh(folder, "chacha", ["ed25519", "-Z", "chacha20-poly1305@openssh.com"], "pass"), "utf8")
		await expect(signerOf(other, "pass")).rejects.toMatchObject({ problem: "unsupported", detail: "chacha20-poly1305@openssh.com" })
	})

	it("a ledger is verified with tools of the system alone, as the docs say", async () => {
		const { privateText, publicLine } = await makeKey("pass", "AB")
		const sign = await signerOf(privateText, "pass")
		const text = await ledgerText([draft, { ...draft, meaning: "reviewed" }], sign)
		for (const block of text.split(/(?<=-----END SSH SIGNATURE-----\n)/).filter((one) => one !== "")) {
			const at = block.indexOf("-----BEGIN")
			expect(opensshVerifies(folder, { line: publicLine, armour: block.slice(at), message: block.slice(0, at) })).toBe(true)
			expect(opensshVerifies(folder, { line: publicLine, armour: block.slice(at), message: block.slice(0, at).replace("AB", "CD") })).toBe(
				false,
			)
		}
	})
})
