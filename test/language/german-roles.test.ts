/** People within German sentences, as the letter to the patient speaks of them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { german } from "../../src/language/de/index.ts"
import { english } from "../../src/language/index.ts"
import { peopleCalled } from "../../src/summary/people.ts"
import { requestOf } from "../summary/requests.ts"
import { choose } from "./made-up.ts"

beforeEach(async () => choose(german))
afterEach(async () => choose(english))

const people = ["Ehemann", "Freundin", "Tochter", "Nachbar", "Eltern"]
const note = `---
note: formulation
case: C-1
---

## Beziehungsinventar

${people.map((name) => `### ${name}\n\n- **Beziehung**: ${name}\n`).join("\n")}
`

describe("somebody in a German letter", () => {
	it.each([
		["@ehemann fragt nach", "Ihr Ehemann fragt nach"],
		["spricht mit @ehemann darüber", "spricht mit Ihrem Ehemann darüber"],
		["geht für @freundin einkaufen", "geht für Ihre Freundin einkaufen"],
		["erzählt @freundin von der Depression", "erzählt Ihrer Freundin von der Depression"],
		["trifft sich am See und sagt @ehemann davon", "trifft sich am See und sagt Ihrem Ehemann davon"],
		["ruft an; bittet @nachbar um Hilfe", "ruft an; bittet Ihren Nachbarn um Hilfe"],
		["vertraut sich @eltern an", "vertraut sich Ihren Eltern an"],
		["fährt mit @ehemann und @tochter weg", "fährt mit Ihrem Ehemann und Ihrer Tochter weg"],
		["erzählt @ehemann, @tochter oder @nachbar etwas", "erzählt Ihrem Ehemann, Ihrer Tochter oder Ihrem Nachbarn etwas"],
		["am Abend sagt @ehemann nichts", "am Abend sagt Ihr Ehemann nichts"],
		["wenn @ehemann da ist und @tochter anruft", "wenn Ihr Ehemann da ist und Ihre Tochter anruft"],
	])("takes the case of its place: %s", (text, says) => {
		const { called } = peopleCalled(requestOf("C-1", [note]).case, { reader: "patient", names: "roles" })
		expect(called(text)).toBe(says)
	})
})

const withAdjectives = `---
note: formulation
case: C-1
---

## Beziehungsinventar

${["Älterer Bruder", "Jüngere Schwester", "Chef", "Nachbar"].map((name) => `### ${name}\n\n- **Beziehung**: ${name}\n`).join("\n")}
`

describe("somebody in a German summary, by role", () => {
	it.each([
		["@älterer-bruder fragt nach", "älterer Bruder fragt nach"],
		["ruft @älterer-bruder an; Telefonseelsorge", "ruft älteren Bruder an; Telefonseelsorge"],
		["spricht mit @älterer-bruder und @jüngere-schwester", "spricht mit älterem Bruder und jüngerer Schwester"],
		["spricht mit dem @älterer-bruder", "spricht mit dem älteren Bruder"],
		["der @älterer-bruder und die @jüngere-schwester", "der ältere Bruder und die jüngere Schwester"],
		["sieht ihren @älterer-bruder, hilft seiner @jüngere-schwester", "sieht ihren älteren Bruder, hilft seiner jüngeren Schwester"],
		["sein @älterer-bruder war beim @älterer-bruder", "sein älterer Bruder war beim älteren Bruder"],
		["Streit mit @nachbar und @chef", "Streit mit Nachbarn und Chef"],
	])("takes the case of its place: %s", (text, says) => {
		const { called } = peopleCalled(requestOf("C-1", [withAdjectives]).case, { reader: "colleague", names: "roles" })
		expect(called(text)).toBe(says)
	})
})
