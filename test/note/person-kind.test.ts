import { describe, expect, it } from "vitest"
import { lifeOf } from "../../src/note/person-kind.ts"
import { readNote } from "../../src/note/read.ts"
import { cpuTime } from "../harness/cpu.ts"

function lifeIn(title: string, relationship = "") {
	const text = `---\nnote: formulation\n---\n\n## Interpersonal inventory\n\n### ${title}\n\n- **Relationship**: ${relationship}\n`
	const [person] = readNote(text).sections[0]?.part.subsections ?? []
	if (!person) throw new Error("no person")
	return lifeOf(person)
}

describe("who a person of the inventory is", () => {
	it.each([
		["Leo", "newborn son"],
		["Baby", ""],
		["Mia", "daughter, 3"],
		["Mia (2)", "daughter"],
		["Mia", "daughter, 18 months"],
		["Mia", "daughter aged three"],
		["Mia", "her 2-year-old girl"],
		["Mia", "godchild, 9 mo old"],
		["Mia", "grandson, 6 weeks"],
		["Nephew", "born 4 months ago"],
		["Tom", "a toddler"],
		["Infant daughter", ""],
		["Son", "2 yo"],
		["Daughter", "three years old, at home with her"],
		["Twins", "sons, 2 years"],
		["Unborn child", ""],
	])("%s, %s: a small child [N22]", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("child")
	})

	it.each([
		["Mia", "daughter, 4"],
		["Mia", "daughter, 14 years"],
		["Older sister", "sister, 41"],
		["Rob", "friend for 3 years"],
		["Rob", "friend, 2 years"],
		["Rob", "husband, father of the baby"],
		["Baby's father", "former boyfriend"],
		["Baby brother", "brother, 35"],
		["Little one", "baby brother"],
		["Ines", "nurse of the infant"],
		["Mother", "mother, cares for the toddler"],
		["Anna", "sister, 3 years older"],
		["Agnes", "aunt"],
		["Boss", "supervisor at the clinic"],
		["Choir leader", "leads the choir"],
		["Ruth", "friend from church"],
		["Jo", "church friend"],
		["Cat", "friend and neighbour"],
		["Thomas", "colleague"],
	])("%s, %s: an adult", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("adult")
	})

	it.each([
		["Friends", ""],
		["Old friends", "from school"],
		["Work", "three colleagues at the ward"],
		["Choir", ""],
		["Church", "sings there"],
		["The neighbours", ""],
		["Sisters", "two older sisters"],
		["In-laws", ""],
		["Parents", "both living abroad"],
		["Tom and Ann", "couple next door"],
		["Running group", ""],
		["Grandchildren", "7 and 9"],
	])("%s, %s: a group [N22]", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("group")
	})

	it.each([
		["Father", "father, died 2019", true],
		["Ben", "late husband", true],
		["Ben", "dead son", true],
		["Ben", "deceased partner", true],
		["Vera", "aunt, late forties", false],
		["Vera", "sister; they have not spoken since the father died", false],
	])("%s, %s has died: %s", (title, relationship, dead) => {
		expect(lifeIn(title, relationship).dead).toBe(dead)
	})

	it.each([
		["Husband", "", true],
		["Rob", "ex-husband", true],
		["Rob", "partner of 12 years", true],
		["Rob", "former girlfriend, lives abroad", true],
		["Rob", "wife since 2011", true],
		["Rob", "business partner", false],
		["Rob", "partner at the practice", false],
		["Rob", "husband of her sister", false],
		["Mother", "mother", false],
	])("%s, %s is or was a partner: %s", (title, relationship, partner) => {
		expect(lifeIn(title, relationship).partner).toBe(partner)
	})

	it("is read from any text in no time", () => {
		for (const text of ["3 ".repeat(30_000), "a year ".repeat(10_000), "- ".repeat(30_000), "of ".repeat(20_000)]) {
			const start = cpuTime()
			lifeIn("Person", text)
			expect(cpuTime() - start).toBeLessThan(1000)
		}
	})
})
