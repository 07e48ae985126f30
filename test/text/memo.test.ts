import { describe, expect, it } from "vitest"
import { memoize, memoizePair, memoizeText, memoizeTextIn } from "../../src/text/memo.ts"
import { Words } from "../../src/text/words.ts"

/** A function, and how often it was called. */
function counted<Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer) {
	const calls = { count: 0 }
	return {
		calls,
		compute: (...given: Given): Answer => {
			calls.count++
			return answer(...given)
		},
	}
}

const otherWords = new Words<string>("a test")

describe("memoize", () => {
	it("computes once for an object", () => {
		const { compute, calls } = counted(({ name }: { readonly name: string }) => name.length)
		const length = memoize(compute)
		const ada = { name: "Ada" }
		expect([length(ada), length(ada), calls.count]).toEqual([3, 3, 1])
		expect([length({ name: "Ada" }), calls.count]).toEqual([3, 2])
	})

	it("caches that there is no answer", () => {
		const { compute, calls } = counted((key: { readonly name?: string }) => key.name)
		const nothing = memoize(compute)
		const key = {}
		nothing(key)
		nothing(key)
		expect(calls.count).toBe(1)
	})

	it("computes once for an object that was frozen, before or after", () => {
		const { compute, calls } = counted(({ name }: { readonly name: string }) => name.length)
		const [length, initial] = [memoize(compute), memoize(({ name }: { readonly name: string }) => name.charAt(0))]
		const ada = { name: "Ada" }
		expect([length(ada), calls.count]).toEqual([3, 1])
		Object.freeze(ada)
		expect([length(ada), initial(ada), initial(ada), calls.count]).toEqual([3, "A", "A", 1])
		const grace = Object.freeze({ name: "Grace" })
		expect([length(grace), initial(grace), length(grace), calls.count]).toEqual([5, "G", 5, 2])
	})

	it("computes anew if a value that the answer depends on is another", () => {
		const { compute, calls } = counted((_: object, day: string, place: { readonly name: string }) => `${day} ${place.name}`)
		const sentence = memoize(compute, (_, day, place) => [day, place])
		const [key, home, work] = [{}, { name: "home" }, { name: "work" }]
		expect(sentence(key, "Monday", home)).toBe("Monday home")
		expect(sentence(key, "Monday", home)).toBe("Monday home")
		expect(calls.count).toBe(1)
		expect(sentence(key, "Tuesday", home)).toBe("Tuesday home")
		expect(sentence(key, "Tuesday", work)).toBe("Tuesday work")
		expect(calls.count).toBe(3)
		// Only the last answer is cached.
		expect(sentence(key, "Monday", home)).toBe("Monday home")
		expect(calls.count).toBe(4)
	})

	it("notices fewer and more values than before", () => {
		const all = memoize(
			(_: object, values: readonly string[]) => values.join(" "),
			(_, values) => values,
		)
		const key = {}
		expect(all(key, ["a", "b"])).toBe("a b")
		expect(all(key, ["a"])).toBe("a")
		expect(all(key, [])).toBe("")
		expect(all(key, ["a"])).toBe("a")
	})

	it("computes anew after another language was chosen", () => {
		const { compute, calls } = counted((key: { readonly name: string }) => `${otherWords.current} ${key.name}`)
		const greet = memoize(compute)
		const key = { name: "Ada" }
		otherWords.use("hello")
		expect([greet(key), greet(key), calls.count]).toEqual(["hello Ada", "hello Ada", 1])
		otherWords.use("hallo")
		expect([greet(key), calls.count]).toEqual(["hallo Ada", 2])
	})
})

describe("words that are loaded late", () => {
	it("leave what is cached as it is, until they are exchanged", () => {
		const { compute, calls } = counted((key: { readonly name: string }) => key.name.length)
		const length = memoize(compute)
		const key = { name: "Ada" }
		length(key)
		const late = new Words<string>("another test")
		late.use("hello")
		length(key)
		expect(calls.count).toBe(1)
		late.use("hallo")
		length(key)
		expect(calls.count).toBe(2)
	})
})

describe("memoizePair", () => {
	it("computes once for each object and name", () => {
		const { compute, calls } = counted((numbers: readonly number[], by: number) => numbers.map((each) => each * by))
		const times = memoizePair(compute)
		const numbers = [1, 2]
		expect([times(numbers, 2), times(numbers, 3), times(numbers, 2)]).toEqual([
			[2, 4],
			[3, 6],
			[2, 4],
		])
		expect(calls.count).toBe(2)
		times([1, 2], 2)
		expect(calls.count).toBe(3)
	})
})

describe("memoizeText", () => {
	it("caches that there is no answer", () => {
		const { compute, calls } = counted((text: string): string | undefined => (text === "Risk" ? "risk" : undefined))
		const nothing = memoizeText(compute)
		expect([nothing("Report 17"), nothing("Report 17"), calls.count]).toEqual([undefined, undefined, 1])
	})

	it("caches for each place apart", () => {
		const { compute, calls } = counted((place: string, text: string) => place + text)
		const joined = memoizeTextIn(compute)
		expect([joined("a", "b"), joined("a", "b"), joined("c", "b"), calls.count]).toEqual(["ab", "ab", "cb", 2])
	})

	it("computes once for a label, and each time for a long text", () => {
		const { compute, calls } = counted((text: string) => text.length)
		const length = memoizeText(compute)
		const long = "a".repeat(200)
		expect([length("label"), length("label"), calls.count]).toEqual([5, 5, 1])
		expect([length(long), length(long), calls.count]).toEqual([200, 200, 3])
	})

	it("answers for more labels than it caches", () => {
		const length = memoizeText((text) => text.length)
		const labels = Array.from({ length: 10_000 }, (_, index) => "x".repeat(index % 50) + index)
		expect(labels.map(length)).toEqual(labels.map((label) => label.length))
		expect(labels.map(length)).toEqual(labels.map((label) => label.length))
	})

	it("computes anew after another language was chosen", () => {
		const greet = memoizeText((name) => `${otherWords.current} ${name}`)
		otherWords.use("hello")
		expect(greet("Ada")).toBe("hello Ada")
		otherWords.use("hallo")
		expect(greet("Ada")).toBe("hallo Ada")
	})
})
