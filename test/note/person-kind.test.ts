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

	it.each([
		["Lena", "Tochter, 3 J."],
		["Lena", "Tochter, 3 Jahre alt"],
		["Lena", "Tochter (3)"],
		["Lena", "zweijährige Tochter"],
		["Lena", "2-jaehrige Tochter"],
		["Jonas", "Sohn (8 Monate)"],
		["Jonas", "Sohn 8 Mon."],
		["Jonas", "Sohn mit 8 Monaten"],
		["Jonas", "Sohn, anderthalb Jahre"],
		["Jonas", "Sohn, vor 4 Monaten geboren"],
		["Jonas", "Säugling"],
		["Zwillinge", "2 J."],
		["Lucía", "hija de 2 años"],
		["Lucía", "hija menor de 2 anos"],
		["Lucía", "hija, 2 años y 3 meses"],
		["Lucía (2)", "hija"],
		["Leo", "hijo, de 18 meses"],
		["Leo", "hijo de un año y medio"],
		["Leo", "nacido hace 5 semanas"],
		["Leo", "bebe"],
		["Hijas", "de 2 y 3 años"],
	])("%s, %s: a small child in German and Spanish [N22]", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("child")
	})

	it.each([
		["Jonas", "Sohn, den sie seit 2 Jahren nicht sieht"],
		["Jonas", "Sohn; seit 2 Jahren kein Kontakt"],
		["Jonas", "Sohn, vor 2 Jahren ausgezogen"],
		["Jonas", "Sohn, 14 J."],
		["Lena", "Tochter, schwanger (20 Wochen)"],
		["Lena", "Tochter, im 5. Monat schwanger"],
		["Klaus", "Freund seit 2 Jahren"],
		["Leo", "hijo que no ve desde hace 2 años"],
		["Leo", "hijo, 2 años sin hablarse"],
		["Leo", "hijo de 20 años"],
		["Lucía", "hija, embarazada de 5 meses"],
		["Lucía", "hija, embarazada (20 semanas)"],
		["Ana", "amiga desde hace 3 años"],
		["Ana", "pareja desde hace 2 años"],
		["Ana", "hermana recién casada"],
	])("%s, %s: an adult in German and Spanish", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("adult")
	})

	it.each([
		["Freunde", ""],
		["Töchter", "14 und 16"],
		["Toechter", ""],
		["Arbeitskolleginnen", ""],
		["Anna und Tom", "Nachbarn"],
		["Amigas", "del colegio"],
		["Companeros de trabajo", ""],
		["Ana y Luis", "vecinos"],
		["Hijos", "de 12 y 14 años"],
	])("%s, %s: a group in German and Spanish [N22]", (title, relationship) => {
		expect(lifeIn(title, relationship).kind).toBe("group")
	})

	it.each([
		["Peter", "Ehemann †", true],
		["Peter †2021", "Ehemann", true],
		["Peter", "Ehemann (+ 2021)", true],
		["Peter", "verstorbener Mann", true],
		["Peter", "Mann, 2021 verstorben", true],
		["Peter", "Mann, im März 2021 gestorben", true],
		["Peter", "Mann, an Krebs verstorben", true],
		["Peter", "Mann 2021 an Krebs verstorben", true],
		["Peter", "Ehemann verst. 2021", true],
		["Vater", "bereits verstorben", true],
		["Vater", "der 2019 starb", true],
		["Mutter selig", "", true],
		["Erna", "Schwester des verstorbenen Mannes", false],
		["Erna", "Freundin der verstorbenen Mutter", false],
		["Erna", "Freundin, deren Mann verstorben ist", false],
		["Erna", "Freundin mit früh verstorbenem Partner", false],
		["Mutter", "Mutter, Vater verstorben", false],
		["Erna", "Freundin seit der Vater gestorben ist", false],
		["Luis", "marido fallecido", true],
		["Luis", "marido, fallecido en 2021", true],
		["Luis", "marido ya fallecido", true],
		["Luis", "difunto marido", true],
		["Luis", "marido, murio en marzo de 2021", true],
		["Luis", "padre que murió en 2019", true],
		["Luis", "marido †", true],
		["Abuela materna fallecida", "", true],
		["Ana", "hermana de la madre muerta", false],
		["Ana", "amiga desde que murió su madre", false],
		["Ana", "amiga; falleció su marido", false],
		["Ana", "novia del hermano fallecido", false],
		["Rob", "father deceased", true],
		["Rob", "father died 2019", true],
		["Rob", "friend since her father died", false],
		["Rob", "sister passed her exams", false],
	])("%s, %s has died, in any language: %s", (title, relationship, dead) => {
		expect(lifeIn(title, relationship).dead).toBe(dead)
	})

	it.each([
		["Peter", "verstorbener Ehemann", true],
		["Peter", "Ehemann verstorben", true],
		["Peter", "Ex-Mann", true],
		["Peter", "Freund", false],
		["Peter", "Mann der Schwester", false],
		["Luis", "marido fallecido", true],
		["Luis", "ex marido", true],
		["Luis", "pareja desde hace 2 años", true],
		["Luis", "marido de su hermana", false],
	])("%s, %s is or was a partner, in any language: %s", (title, relationship, partner) => {
		expect(lifeIn(title, relationship).partner).toBe(partner)
	})

	it("is read from any text in no time", () => {
		for (const text of [
			"3 ".repeat(30_000),
			"a year ".repeat(10_000),
			"- ".repeat(30_000),
			"of ".repeat(20_000),
			"hijo de 3 ".repeat(10_000),
			"in 2019 † ".repeat(10_000),
		]) {
			const start = cpuTime()
			lifeIn("Person", text)
			expect(cpuTime() - start).toBeLessThan(1000)
		}
	})
})
