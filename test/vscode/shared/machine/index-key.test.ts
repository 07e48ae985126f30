import { describe, expect, it } from "vitest"
import { keyOf, knownKey, type Secrets } from "../../../../src/vscode/shared/machine/index-key.ts"

/** A store of secrets that contains this key, or none. */
function storeWith(key?: string): Secrets & { readonly kept: Map<string, string> } {
	const kept = new Map(key === undefined ? [] : [["index-key", key]])
	return {
		kept,
		get: async (name) => Promise.resolve(kept.get(name)),
		store: async (name, value) => Promise.resolve(void kept.set(name, value)),
	}
}

describe("the key of the kept index", () => {
	it.each([undefined, "", "c2hvcnQ=", "not a key", Buffer.alloc(33).toString("base64")])(
		"is made where there is none, or a damaged one: %s [S5]",
		async (damaged) => {
			const store = storeWith(damaged)
			expect(await knownKey(store)).toBeUndefined()
			const made = await keyOf(store)
			expect(made).toHaveLength(32)
			expect(await knownKey(store)).toEqual(made)
			expect(await keyOf(store)).toEqual(made)
			expect(store.kept.size).toBe(1)
		},
	)

	it("stays while it is whole", async () => {
		const key = Buffer.alloc(32, 7).toString("base64")
		const store = storeWith(key)
		expect((await keyOf(store)).toString("base64")).toBe(key)
		expect(store.kept.get("index-key")).toBe(key)
	})
})
