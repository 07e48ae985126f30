/** The people of the inventory: two of one alias, or fewer than the work needs. */
import { sectionsNamed } from "../../note/named.ts"
import { aliasOf, fewPeople } from "../../record/index.ts"
import { shift } from "../../text/text.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "inventory.duplicate-alias": { readonly alias: string }
		readonly "inventory.few-people": { readonly people: number; readonly enough: number }
	}
}

export const inventoryPeople: Rule<"inventory.duplicate-alias" | "inventory.few-people"> = {
	codes: {
		"inventory.duplicate-alias": { level: "error", kind: "contradiction" },
		"inventory.few-people": { level: "information", kind: "contradiction" },
	},
	*check({ sections, head }) {
		const inventories = sectionsNamed(sections, "formulation.inventory")
		const seen = new Map<string, { readonly start: number; readonly end: number }>()
		for (const { placed } of inventories) {
			for (const { title, heading } of placed.part.subsections) {
				const alias = aliasOf(title)
				const range = shift(heading, placed.at)
				const first = seen.get(alias)
				if (first) {
					yield { code: "inventory.duplicate-alias", range, facts: { alias }, related: [{ range: first, says: "first" }] }
				} else seen.set(alias, range)
			}
		}
		const [inventory] = inventories
		const [primary] = head?.problemAreas ?? []
		const enough = primary === "interpersonal-deficits" ? fewPeople[primary] : fewPeople.usual
		const { part, at } = inventory?.placed ?? {}
		const written = part !== undefined && (part.filled || part.subsections.length > 0)
		if (!part || at === undefined || !written || seen.size >= enough) return
		yield { code: "inventory.few-people", range: shift(part.heading, at), facts: { people: seen.size, enough } }
	},
}
