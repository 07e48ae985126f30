import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { armoured, armourBegin, armourEnd, unarmoured } from "../../src/signatures/armour.ts"
import { fromBase64, toBase64 } from "../../src/signatures/base64.ts"
import {
	fingerprintOfKey,
	formatSignature,
	isEncrypted,
	KeyError,
	makeKey,
	publicLineOfPrivate,
	readPublicKey,
	readPublicLine,
	readSignature,
	signatureCheck,
	signedData,
	signerOf,
	withPassphrase,
	type MadeKey,
} from "../../src/signatures/index.ts"
import { joined, WireReader, wireNumber, wireString, wireUint32 } from "../../src/signatures/wire.ts"
import { runs } from "../harness/soak.ts"

const utf8 = new TextEncoder()
const message = utf8.encode("ipt-signature: 1\n")
const check = signatureCheck()

/** The problem that a call throws, if it is one of this room; it throws whatever else it does. */
function problemOf(work: () => unknown): string {
	try {
		work()
	} catch (error) {
		if (error instanceof KeyError) return error.problem
		throw error
	}
	return "none"
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

describe("the wire format of SSH", () => {
	it("writes and reads the examples of RFC 4251", () => {
		const numbers: readonly (readonly [value: string, written: string])[] = [
			["", "00000000"],
			["09a378f9b2e332a7", "0000000809a378f9b2e332a7"],
			["80", "000000020080"],
			["0000000080", "000000020080"],
		]
		for (const [value, written] of numbers) expect(hex(wireNumber(Buffer.from(value, "hex")))).toBe(written)
		expect(hex(wireString("testing"))).toBe("0000000774657374696e67")
		expect(hex(wireUint32(699_921_578))).toBe("29b7f4aa")
		expect(new WireReader(wireUint32(0xff_ff_ff_ff)).uint32()).toBe(0xff_ff_ff_ff)
	})

	it("refuses lengths that are not there, negative and padded numbers, and what is left over", () => {
		const reader = (text: string): WireReader => new WireReader(Buffer.from(text, "hex"))
		expect(problemOf(() => reader("ffffffff00").string())).toBe("format")
		expect(problemOf(() => reader("0000").uint32())).toBe("format")
		expect(problemOf(() => reader("0000000180").number())).toBe("format")
		expect(problemOf(() => reader("000000020001").number())).toBe("format")
		expect(problemOf(() => reader("00").end())).toBe("format")
		expect(problemOf(() => reader("000000010a").text())).toBe("format")
	})

	it("is base64 in one way only", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
				expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"))
				expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes])
			}),
		)
		for (const text of ["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA=A", "AA A", "AA\n=", "AA--", "ÄÄÄÄ"])
			expect(
				problemOf(() => fromBase64(text)),
				text,
			).toBe("format")
	})
})

describe("a private key", () => {
	let made: MadeKey
	beforeAll(async () => {
		made = await makeKey("Straße 7", "AB")
	})

	it("[T5] signs with its passphrase only, however its letters are composed", async () => {
		expect(isEncrypted(made.privateText)).toBe(true)
		expect(made.publicLine).toBe(`${publicLineOfPrivate(made.privateText)} AB`)
		expect(await fingerprintOfKey(made.publicLine)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
		const sign = await signerOf(made.privateText, "Straße 7".normalize("NFD"))
		const signature = readSignature(await sign(message))
		expect(signature.key).toEqual(readPublicLine(made.publicLine))
		expect(await check(signature, message)).toBe(true)
		expect(await check(signature, utf8.encode("ipt-signature: 2\n"))).toBe(false)
		for (const passphrase of ["", "straße 7", "Straße 7 "]) {
			await expect(signerOf(made.privateText, passphrase)).rejects.toMatchObject({ problem: "passphrase" })
		}
	})

	it("has a new text with another passphrase, and the old text stays as it was", async () => {
		const next = await withPassphrase(made.privateText, "Straße 7", "anders")
		expect(publicLineOfPrivate(next)).toBe(publicLineOfPrivate(made.privateText))
		await expect(signerOf(next, "Straße 7")).rejects.toMatchObject({ problem: "passphrase" })
		expect(await check(readSignature(await (await signerOf(next, "anders"))(message)), message)).toBe(true)
		await expect(withPassphrase(made.privateText, "falsch", "anders")).rejects.toMatchObject({ problem: "passphrase" })
		await expect(withPassphrase(made.privateText, "Straße 7", "")).rejects.toMatchObject({ problem: "passphrase" })
		await expect(makeKey("", "AB")).rejects.toMatchObject({ problem: "passphrase" })
	})

	it("is another one each time", async () => {
		const other = await makeKey("Straße 7", "AB")
		expect(other.publicLine).not.toBe(made.publicLine)
	})

	it("next to a public key that is not its own is refused", async () => {
		const other = await makeKey("Straße 7", "CD")
		const begin = "-----BEGIN OPENSSH PRIVATE KEY-----"
		const end = "-----END OPENSSH PRIVATE KEY-----"
		const [own, foreign] = [made, other].map(({ privateText }) => Buffer.from(unarmoured(privateText, begin, end)))
		const at = own!.indexOf(readPublicLine(made.publicLine).blob)
		const mixed = Buffer.from(own!)
		foreign!.copy(mixed, at, at, at + 51)
		expect(publicLineOfPrivate(armoured(mixed, begin, end))).toBe(publicLineOfPrivate(other.privateText))
		await expect(signerOf(armoured(mixed, begin, end), "Straße 7")).rejects.toMatchObject({ problem: "format" })
	})

	it("[T12] that asks for minutes of work is refused at once", async () => {
		const begin = "-----BEGIN OPENSSH PRIVATE KEY-----"
		const end = "-----END OPENSSH PRIVATE KEY-----"
		const bytes = Buffer.from(unarmoured(made.privateText, begin, end))
		const rounds = bytes.indexOf(Buffer.from([0, 0, 0, 24, 0, 0, 0, 1]))
		expect(rounds).toBeGreaterThan(0)
		bytes.writeUInt32BE(0xff_ff_ff_ff, rounds)
		await expect(signerOf(armoured(bytes, begin, end), "Straße 7")).rejects.toMatchObject({ problem: "unsupported" })
	})
})

/** A key on a token, and what it signs, as PROTOCOL.u2f of OpenSSH says. */
async function securityKey(
	type: "ecdsa" | "ed25519",
): Promise<{ readonly blob: Uint8Array; readonly sign: (flags: number, application?: string) => Promise<string> }> {
	const { subtle } = globalThis.crypto
	const isEd = type === "ed25519"
	const algorithm = isEd ? "Ed25519" : { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" }
	const pair = (await subtle.generateKey(algorithm, true, ["sign", "verify"])) as CryptoKeyPair
	const point = new Uint8Array(await subtle.exportKey("raw", pair.publicKey))
	const name = isEd ? "sk-ssh-ed25519@openssh.com" : "sk-ecdsa-sha2-nistp256@openssh.com"
	const blob = joined(...[name, ...(isEd ? [] : ["nistp256"]), point, "ssh:"].map(wireString))
	const digest = async (bytes: Uint8Array): Promise<Uint8Array> => new Uint8Array(await subtle.digest("SHA-256", bytes))
	const sign = async (flags: number, application = "ssh:"): Promise<string> => {
		const tail = joined(Uint8Array.of(flags), wireUint32(77))
		const data = joined(await digest(utf8.encode(application)), tail, await digest(await signedData(message, "ipt-notes", "sha512")))
		const raw = new Uint8Array(await subtle.sign(algorithm, pair.privateKey, data))
		const value = isEd ? raw : joined(wireNumber(raw.subarray(0, 32)), wireNumber(raw.subarray(32)))
		const signature = joined(wireString(name), wireString(value), tail)
		return formatSignature({ key: readPublicKey(blob), namespace: "ipt-notes", hash: "sha512", signature })
	}
	return { blob, sign }
}

type CryptoKeyPair = Extract<Awaited<ReturnType<typeof globalThis.crypto.subtle.generateKey>>, { privateKey: unknown }>

describe.each(["ed25519", "ecdsa"] as const)("a security key (%s)", (type) => {
	it("signs by being touched, for its application", async () => {
		const { blob, sign } = await securityKey(type)
		const touched = readSignature(await sign(1))
		expect([...touched.key.blob]).toEqual([...blob])
		expect(await check(touched, message)).toBe(true)
		expect(await check(readSignature(await sign(5)), message)).toBe(true)
		expect(await check(touched, utf8.encode("another"))).toBe(false)
		expect(await check(readSignature(await sign(0)), message)).toBe(false)
		expect(await check(readSignature(await sign(1, "ssh:other")), message)).toBe(false)
	})
})

describe("what is not a key or a signature", () => {
	it("is refused by its kind", () => {
		const line = (...parts: readonly (string | Uint8Array)[]): string => `${String(parts[0])} ${toBase64(joined(...parts.map(wireString)))}`
		const trials: readonly (readonly [string, string])[] = [
			[line("ssh-dss", "x"), "unsupported"],
			[line("ssh-ed25519-cert-v01@openssh.com", "x"), "unsupported"],
			[line("__proto__", "x"), "unsupported"],
			[line("ssh-ed25519", new Uint8Array(31)), "format"],
			[line("ssh-ed25519", new Uint8Array(32), "more"), "format"],
			[line("ssh-rsa", Uint8Array.of(3), new Uint8Array(128).fill(0x7f)), "unsupported"],
			[line("ssh-rsa", Uint8Array.of(3), new Uint8Array(4096).fill(0x7f)), "unsupported"],
			[line("ssh-rsa", Uint8Array.of(1), new Uint8Array(256).fill(0x7f)), "unsupported"],
			[line("ssh-rsa", Uint8Array.of(4), new Uint8Array(256).fill(0x7f)), "unsupported"],
			[line("ecdsa-sha2-nistp256", "nistp384", new Uint8Array(97).fill(4)), "format"],
			[line("ecdsa-sha2-nistp256", "nistp256", new Uint8Array(65).fill(2)), "format"],
			["ssh-ed25519", "format"],
			["", "format"],
		]
		for (const [text, problem] of trials)
			expect(
				problemOf(() => readPublicLine(text)),
				text,
			).toBe(problem)
		const key = toBase64(joined(wireString("ssh-ed25519"), wireString(new Uint8Array(32))))
		expect(problemOf(() => readPublicLine(`ssh-rsa ${key}`))).toBe("format")
		expect(readPublicLine(`  ssh-ed25519\t${key}  words  after`).type).toBe("ssh-ed25519")
	})

	it("a point that is on no curve is refused, and no signature of it holds", async () => {
		const blob = joined(wireString("ecdsa-sha2-nistp256"), wireString("nistp256"), wireString(new Uint8Array(65).fill(1).fill(4, 0, 1)))
		const signature = joined(
			wireString("ecdsa-sha2-nistp256"),
			wireString(joined(wireNumber(Uint8Array.of(1)), wireNumber(Uint8Array.of(1)))),
		)
		const made = { key: readPublicKey(blob), namespace: "ipt-notes", hash: "sha512", signature } as const
		await expect(check(made, message)).rejects.toMatchObject({ problem: "format" })
	})

	it("[T12] never throws but its own error, however a signature or a key is changed", async () => {
		const { privateText, publicLine } = await makeKey("x", "AB")
		const armour = await (await signerOf(privateText, "x"))(message)
		const tokens = await Promise.all((["ed25519", "ecdsa"] as const).map(async (type) => (await securityKey(type)).sign(1)))
		const signatures = [armour, ...tokens].map((one) => unarmoured(one, armourBegin, armourEnd))
		const begin = "-----BEGIN OPENSSH PRIVATE KEY-----"
		const end = "-----END OPENSSH PRIVATE KEY-----"
		const keyBytes = unarmoured(privateText, begin, end)
		const change = fc.array(fc.record({ at: fc.nat(400), byte: fc.nat(255), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) }), {
			minLength: 1,
			maxLength: 4,
		})
		const apply = (
			bytes: Uint8Array,
			changes: readonly { readonly at: number; readonly byte: number; readonly remove: number; readonly insert: Uint8Array }[],
		): Uint8Array =>
			changes.reduce((before, { at, byte, remove, insert }) => {
				const start = at % before.length
				return joined(before.subarray(0, start), Uint8Array.of(byte), insert, before.subarray(start + 1 + remove))
			}, bytes)
		let held = 0
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...signatures), change, async (bytes, changes) => {
				const changed = apply(bytes, changes)
				try {
					if (await check(readSignature(armoured(changed, armourBegin, armourEnd)), message)) {
						held++
						// Only what changes nothing leaves it as it was.
						expect([...changed]).toEqual([...bytes])
					}
				} catch (error) {
					if (!(error instanceof KeyError)) throw error
				}
			}),
			{ numRuns: runs(5000, 500) },
		)
		expect(held).toBeLessThan(50)
		await fc.assert(
			fc.asyncProperty(change, async (changes) => {
				const text = armoured(apply(keyBytes, changes), begin, end)
				problemOf(() => publicLineOfPrivate(text))
				problemOf(() => isEncrypted(text))
				// Without a passphrase nothing takes long: what is wrong is found before, or the passphrase is missing.
				await expect(signerOf(text, "")).rejects.toBeInstanceOf(KeyError)
			}),
			{ numRuns: runs(2000, 200) },
		)
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(...armour.split("\n"), "\n", "\r", " ", "=", "A", "+", "/", "-", "ssh-ed25519 ", publicLine),
					maxLength: 12,
				}),
				(text) => {
					problemOf(() => readSignature(text))
					problemOf(() => readPublicLine(text))
					problemOf(() => readSignature(`${armourBegin}\n${text}\n${armourEnd}\n`))
					problemOf(() => publicLineOfPrivate(text))
				},
			),
			{ numRuns: runs(5000) },
		)
		expect(problemOf(() => readSignature(`${armourBegin}\n${"A".repeat(4_000_000)}\n${armourEnd}\n`))).toBe("format")
	})
})
