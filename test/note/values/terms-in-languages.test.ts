/** What German and Spanish values say, as clinicians write them. */
import { describe, expect, it } from "vitest"
import { readTerms } from "../../../src/note/values/terms.ts"
import type { VocabularyName } from "../../../src/record/index.ts"

/** A value, the terms that it is read as (`?`: none), and whether it is reported: `-` not, `info`, `error`. */
type Row = readonly [written: string, readAs: string, finding: "-" | "error" | "info"]

const finding = { ambiguous: "info", "out-of-range": "error", silent: "-", term: "-", unknown: "info" } as const

function expectRows(vocabulary: VocabularyName, rows: readonly Row[]) {
	for (const row of rows) {
		const { says, terms } = readTerms(vocabulary, row[0], vocabulary === "support")
		expect.soft([row[0], terms.length > 0 ? terms.map(({ term }) => term).join(", ") : "?", finding[says]]).toEqual(row)
	}
}

describe("what a German value says", () => {
	it("of risk-level", () => {
		expectRows("risk-level", [
			["kein", "none", "-"],
			["keines", "none", "-"],
			["kein Risiko", "none", "-"],
			["kein akutes Risiko", "?", "info"],
			["aktuell kein Hinweis auf Suizidalität", "none", "-"],
			["keine Suizidgedanken", "?", "info"],
			["gering, keine Pläne", "low", "-"],
			["gering bis mittel", "moderate", "info"],
			["maessig", "moderate", "-"],
			["mittelgradig", "moderate", "-"],
			["akut hoch", "high", "-"],
			["hochgradig", "high", "-"],
			["leicht erhöht", "?", "info"],
			["kein erhöhtes Risiko", "?", "info"],
			["nicht hoch", "?", "info"],
			["nicht mehr hoch", "?", "info"],
			["derzeit niedrig, zuvor hoch", "low", "-"],
			["zuvor hoch, jetzt gering", "low", "-"],
			["war hoch", "?", "info"],
			["von hoch auf mittel", "moderate", "-"],
			["hoch -> mittel", "moderate", "-"],
			["Suizid: gering; Fremdgefährdung: keine", "low", "-"],
			["k. A.", "?", "-"],
			["keine Angabe", "?", "-"],
			["nicht erhoben", "?", "info"],
			["nicht erfragt", "?", "info"],
			["verneint", "none", "-"],
			["gering (Item 9: 0)", "low", "-"],
			["mäß. erhöht", "?", "info"],
			["tief", "low", "-"],
			["tiefes Risiko", "low", "-"],
			["tief verzweifelt", "?", "info"],
			["gering ↑ hoch", "high", "-"],
			["gering mittel", "moderate", "info"],
			["gering (zuvor: hoch)", "low", "-"],
			["stieg von gering auf hoch", "high", "-"],
			["gering; wenn er trinkt, dann hoch", "high", "info"],
		])
	})

	it("of closeness", () => {
		expectRows("closeness", [
			["innerster Kreis", "1", "-"],
			["Kreis 2", "2", "-"],
			["2. Kreis", "2", "-"],
			["im zweiten Kreis", "2", "-"],
			["aussen", "4", "-"],
			["äußerster Kreis", "4", "-"],
			["3-4", "3", "info"],
			["1 (früher 2)", "1", "-"],
			["2, vorher 1", "2", "-"],
			["2 (vor dem Umzug 1)", "2", "-"],
			["5", "?", "error"],
			["3 mal pro Woche", "?", "info"],
			["1→2", "2", "-"],
		])
	})

	it("of person-status", () => {
		expectRows("person-status", [
			["lebt", "living", "-"],
			["verstorben 2021", "deceased", "-"],
			["2021 verstorben", "deceased", "-"],
			["verst. Jän. 2026", "deceased", "-"],
			["im Mai 2021 gestorben", "deceased", "-"],
			["vor 2 Jahren verstorben", "deceased", "-"],
			["† 2021", "deceased", "-"],
			["lebt in Hamburg", "living", "-"],
			["lebt, 78 J.", "living", "-"],
			["geschieden", "living", "-"],
			["Kontaktabbruch", "estranged", "-"],
			["Kontakt abgebr.", "estranged", "-"],
			["kein Kontakt seit 2019", "estranged", "-"],
			["lebt nicht mehr", "deceased", "-"],
			["lebt nicht mehr bei ihr", "living", "-"],
			["nicht mehr am Leben", "deceased", "-"],
			["verwitwet", "living", "-"],
			["pflegebedürftig", "?", "info"],
		])
	})

	it("of support", () => {
		expectRows("support", [
			["emotional, praktisch", "emotional, practical", "-"],
			["hört zu", "emotional", "-"],
			["Kinderbetreuung", "practical", "-"],
			["Ratschläge", "informational", "-"],
			["keine", "none", "-"],
			["wenig", "?", "info"],
			["emotional: keine, praktisch: viel", "practical", "-"],
			["keine emotionale, aber praktische", "practical", "-"],
			["emotional ja, praktisch nein", "emotional", "-"],
			["emotional, nicht praktisch", "emotional", "-"],
			["nicht bekannt", "?", "info"],
		])
	})

	it("of confides", () => {
		expectRows("confides", [
			["ja", "yes", "-"],
			["teilweise", "partly", "-"],
			["zum Teil", "partly", "-"],
			["früher ja, jetzt nein", "no", "-"],
			["ja, aber nicht über die Krankheit", "yes", "-"],
			["kaum", "partly", "-"],
			["eher nicht", "no", "-"],
			["noch nicht", "no", "-"],
			["nicht alles", "partly", "-"],
			["nicht bekannt", "?", "info"],
			["nicht erfragt", "?", "info"],
			["weiß von der Erkrankung", "?", "info"],
		])
	})

	it("of stage", () => {
		expectRows("stage", [
			["Neuverhandlung", "renegotiation", "-"],
			["festgefahren", "impasse", "-"],
			["in Verhandlung", "renegotiation", "-"],
			["Trennung", "dissolution", "-"],
		])
	})

	it("of goal-outcome", () => {
		expectRows("goal-outcome", [
			["erreicht", "met", "-"],
			["voll erreicht", "met", "-"],
			["teilw. erreicht", "partly", "-"],
			["z. T. erreicht", "partly", "-"],
			["größtent. erreicht", "partly", "-"],
			["abc. erreicht", "?", "info"],
			["fast", "partly", "-"],
			["nicht erreicht", "not-met", "-"],
			["noch nicht", "not-met", "-"],
			["weitgehend erreicht", "partly", "-"],
			["nicht vollständig erreicht", "partly", "-"],
			["aufgegeben", "?", "info"],
		])
	})

	it("of attachment-style", () => {
		expectRows("attachment-style", [
			["sicher", "secure", "-"],
			["ängstlich", "?", "info"],
			["aengstlich-vermeidend", "fearful", "-"],
			["unsicher-ambivalent", "preoccupied", "-"],
			["eher sicher", "secure", "-"],
			["nicht erhoben", "not-assessed", "-"],
		])
	})
})

describe("what a Spanish value says", () => {
	it("of risk-level", () => {
		expectRows("risk-level", [
			["ninguno", "none", "-"],
			["no hay", "none", "-"],
			["sin riesgo", "none", "-"],
			["no hay riesgo", "none", "-"],
			["sin ideación suicida", "?", "info"],
			["bajo ↑ moderado", "moderate", "-"],
			["bajo > moderado", "moderate", "info"],
			["medio alto", "high", "info"],
			["bajo, alto si bebe", "high", "info"],
			["bajo, si bien moderado si está sola", "moderate", "info"],
			["bajo salvo consumo, entonces alto", "high", "info"],
			["pasó de bajo a moderado", "moderate", "-"],
			["ha subido a alto", "high", "-"],
			["no ha subido", "?", "info"],
			["persiste moderado", "moderate", "-"],
			["RSA bajo", "low", "-"],
			["bajo (previo: moderado)", "low", "-"],
			["no se objetiva riesgo", "none", "-"],
			["bajo, sin planes", "low", "-"],
			["bajo a moderado", "moderate", "info"],
			["media", "moderate", "-"],
			["elevado", "high", "-"],
			["no alto", "?", "info"],
			["ya no es alto", "?", "info"],
			["alto antes, ahora bajo", "low", "-"],
			["era alto", "?", "info"],
			["de alto a moderado", "moderate", "-"],
			["suicidio: bajo; heteroagresividad: ninguno", "low", "-"],
			["riesgo suicida moderado, hetero no", "moderate", "-"],
			["no consta", "?", "info"],
			["no procede", "?", "-"],
			["no valorado", "?", "info"],
			["no se valora", "?", "info"],
			["no aumentado", "?", "info"],
			["sin riesgo aumentado", "?", "info"],
			["minimo", "low", "-"],
			["riesgo bajo actualmente", "low", "-"],
			["sin valorar", "?", "info"],
		])
	})

	it("of closeness", () => {
		expectRows("closeness", [
			["primer círculo", "1", "-"],
			["tercer círculo", "3", "-"],
			["cuarto anillo", "4", "-"],
			["el más cercano", "1", "-"],
			["anillo 2", "2", "-"],
			["2.º anillo", "2", "-"],
			["2do anillo", "2", "-"],
			["segundo anillo", "2", "-"],
			["circulo interno", "1", "-"],
			["cercano", "?", "info"],
			["muy cercana", "1", "-"],
			["3-4", "3", "info"],
			["1 (antes 2)", "1", "-"],
			["2, antes 1", "2", "-"],
			["5", "?", "error"],
			["3 veces por semana", "?", "info"],
			["de 1 a 2", "2", "-"],
		])
	})

	it("of person-status", () => {
		expectRows("person-status", [
			["q.e.p.d.", "deceased", "-"],
			["QEPD", "deceased", "-"],
			["vive", "living", "-"],
			["falleció", "deceased", "-"],
			["fallecida en 2019", "deceased", "-"],
			["en 2019 falleció", "deceased", "-"],
			["hace 2 años murió", "deceased", "-"],
			["† 2019", "deceased", "-"],
			["vive en Lima", "living", "-"],
			["divorciados", "living", "-"],
			["sin contacto", "estranged", "-"],
			["no se hablan desde 2019", "estranged", "-"],
			["no se ven", "estranged", "-"],
			["no se ven mucho", "living", "-"],
			["no vive con ella", "?", "info"],
			["ya no vive con ella", "?", "info"],
			["viuda", "living", "-"],
			["vive, separados desde 2020", "living", "-"],
			["desaparecido", "?", "info"],
		])
	})

	it("of support", () => {
		expectRows("support", [
			["emocional y practico", "emotional, practical", "-"],
			["escucha", "emotional", "-"],
			["ayuda práctica", "practical", "-"],
			["economica", "practical", "-"],
			["consejos", "informational", "-"],
			["compania", "companionship", "-"],
			["ninguno", "none", "-"],
			["nada", "none", "-"],
			["poco", "?", "info"],
			["emocional: no; práctico: mucho", "practical", "-"],
			["emocional sí, práctico no", "emotional", "-"],
			["nada emocional, sí práctico", "practical", "-"],
			["solo práctico", "practical", "-"],
			["no valorado", "?", "info"],
		])
	})

	it("of confides", () => {
		expectRows("confides", [
			["casi nunca", "partly", "-"],
			["con reservas", "partly", "-"],
			["sí", "yes", "-"],
			["si", "yes", "-"],
			["en parte", "partly", "-"],
			["a veces", "partly", "-"],
			["nunca", "no", "-"],
			["ya no", "no", "-"],
			["no del todo", "partly", "-"],
			["sí, todo", "yes", "-"],
			["antes sí, ahora no", "no", "-"],
			["no le cuenta nada", "no", "-"],
			["no consta", "?", "info"],
			["no se sabe", "?", "info"],
			["no valorado", "?", "info"],
			["sabe de la depresión", "?", "info"],
		])
	})

	it("of stage", () => {
		expectRows("stage", [
			["en proceso de separación", "dissolution", "-"],
			["renegociacion", "renegotiation", "-"],
			["punto muerto", "impasse", "-"],
			["estancada", "impasse", "-"],
			["en renegociación", "renegotiation", "-"],
			["ruptura", "dissolution", "-"],
		])
	})

	it("of goal-outcome", () => {
		expectRows("goal-outcome", [
			["en curso", "partly", "-"],
			["alcanzado", "met", "-"],
			["conseguida", "met", "-"],
			["parcialmente", "partly", "-"],
			["logrado en parte", "partly", "-"],
			["casi", "partly", "-"],
			["no logrado", "not-met", "-"],
			["todavía no", "not-met", "-"],
			["no del todo", "partly", "-"],
			["pendiente", "not-met", "-"],
			["abandonado", "?", "info"],
			["no valorado", "?", "info"],
		])
	})

	it("of attachment-style", () => {
		expectRows("attachment-style", [
			["seguro", "secure", "-"],
			["evitativo temeroso", "fearful", "-"],
			["ansioso-evitativo", "?", "info"],
			["ansioso-ambivalente", "preoccupied", "-"],
			["inseguro evitativo", "dismissing", "-"],
			["no evaluado", "not-assessed", "-"],
		])
	})
})
