/** Messages in a stream of bytes, however it is cut, and whatever else is in it. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { framed, Framing, NoProtocol, type Frame } from "../../../src/cli/lsp/framing.ts"
import { runs } from "../../harness/soak.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const textOf = (frame: Frame): string => ("content" in frame ? new TextDecoder().decode(frame.content) : frame.trouble)

function read(stream: Uint8Array, cuts: readonly number[] = [], largest?: number): string[] {
	const framing = new Framing(largest)
	const at = [0, ...cuts.map((cut) => cut % (stream.length + 1)).toSorted((a, b) => a - b), stream.length]
	return at.slice(1).flatMap((end, index) => framing.push(stream.subarray(at[index], end)).map(textOf))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	return new Uint8Array(parts.flatMap((part) => [...part]))
}

describe("messages", () => {
	it("are the same however the stream is cut", () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 12 }), (values, cuts) => {
				const stream = joined(values.map(framed))
				expect(read(stream, cuts)).toEqual(values.map((value) => JSON.stringify(value)))
			}),
			{ numRuns: runs(300) },
		)
	})

	it("have a length in bytes, not in characters", () => {
		expect(read(framed({ text: "Gefühl “ 😀" }))).toEqual(['{"text":"Gefühl “ 😀"}'])
	})

	it.each([
		["other headers", "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}"],
		["other capitals and spaces", "content-length:\t2 \r\n\r\n{}"],
		["line feeds alone", "Content-Length: 2\n\n{}"],
		["two lengths, of which the last counts", "Content-Length: 9\r\nContent-Length: 2\r\n\r\n{}"],
	])("may have %s", (_, stream) => {
		for (let cut = 0; cut <= stream.length; cut++) expect(read(bytes(stream), [cut])).toEqual(["{}"])
	})

	it("may be empty", () => {
		expect(read(bytes("Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}"))).toEqual(["", "{}"])
	})

	it.each(["Content-Length: -4", "Content-Length: x", "Content-Length: 99999999999999999999", "X: 1"])(
		"follow a header that has no length: %s",
		(header) => {
			expect(read(bytes(`${header}\r\n\r\nContent-Length: 2\r\n\r\n{}`))).toEqual(["no-length", "{}"])
		},
	)

	it("are found again after one that was broken off", () => {
		expect(read(bytes('{"jsonrpc":"2.0","method":"brokContent-Length: 2\r\n\r\n{}'))).toEqual(["{}"])
	})

	it("that are too large are passed over without being kept", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { maxLength: 8 }), (cuts) => {
				const stream = joined([bytes(`Content-Length: 40\r\n\r\n${"x".repeat(40)}`), framed("next")])
				expect(read(stream, cuts, 20)).toEqual(["too-large", '"next"'])
			}),
			{ numRuns: runs(60) },
		)
	})

	it("do not take longer the more pieces they come in", () => {
		const framing = new Framing()
		framing.push(bytes("Content-Length: 100000\r\n\r\n"))
		const piece = bytes("a")
		let frames: Frame[] = []
		for (let index = 0; index < 100_000; index++) frames = framing.push(piece)
		expect(frames.map(textOf).map(({ length }) => length)).toEqual([100_000])
	})
})

it("ends at what goes on without being a header", () => {
	expect(() => new Framing().push(bytes("x".repeat(9000)))).toThrow(NoProtocol)
	expect(() => new Framing().push(bytes("GET / HTTP/1.1\r\n".repeat(1000)))).toThrow(NoProtocol)
})

it("takes any bytes, and returns messages or ends", () => {
	const piece = fc.oneof(
		fc.uint8Array({ maxLength: 200 }),
		fc.constantFrom("Content-Length: ", "\r\n", "\r\n\r\n", "\n\n", "5", "{}", "Content-Length: 3\r\n\r\n", "\0").map(bytes),
		fc.jsonValue().map(framed),
	)
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const framing = new Framing(1000)
			try {
				for (const each of pieces) framing.push(each)
			} catch (error) {
				expect(error).toBeInstanceOf(NoProtocol)
			}
		}),
		{ numRuns: runs(500) },
	)
})
