/** Names as they are written in many languages, and what is left of them where people are called by their roles. */
import { describe, expect, it } from "vitest"
import { Format, type Naming, written } from "../../src/summary/index.ts"
import { peopleCalled } from "../../src/summary/people.ts"
import { formulation } from "../rules/case-notes.ts"
import { openHtml, openWord } from "./opened.ts"
import { requestOf } from "./requests.ts"

type Row = readonly [heading: string, relationship: string, text: string, says: string]

/** One person a row, and the rest of the row as a reader meets it. */
const rows: Readonly<Record<string, readonly Row[]>> = {
	English: [
		["Anna Meyer", "sister", "Anna's call; ANNA MEYER; A. Meyer; Annabel", "sister's call; sister; sister; Annabel"],
		["anna meyer", "sister", "anna meyer, ANNA, Meyer's, meyer", "sister, sister, sister's, sister"],
		["Mrs O'Connor", "neighbour", "Mrs O’Connor and O'CONNOR; Connor's dog", "neighbour and neighbour; neighbour's dog"],
		["Liam O'Neill-Day", "boss", "Liam O'Neill-Day, O’Neill‑Day, Day", "boss, boss, boss"],
		["Dr. Sarah Klein", "her GP", "Dr Klein, Dr. S. Klein, sarah", "gp, gp, gp"],
		["James McAllister Jr", "brother", "JAMES, McAllister's, Mcallister", "brother, brother's, brother"],
		["Cat Meyer", "sister", "Cat cried. The cat slept; Cat Meyer's cat", "sister cried. The cat slept; sister's cat"],
		["Julia Child", "friend", "Ms Child came with a child; Julia Child", "friend came with a child; friend"],
		[
			"Anna Priest",
			"colleague",
			"Priest was late. The priest, a priest, the Priest; Anna Priest",
			"colleague was late. The priest, a priest, the Priest; colleague",
		],
		["Aunt Young", "aunt", "Young wrote. A young man; Aunt Young and Mrs Young", "aunt wrote. A young man; aunt and aunt"],
		["Grace", "cousin", "Grace came. By the grace of God; GRACE", "cousin came. By the grace of God; cousin"],
		["Joy Baker", "teacher", "Joy Baker's joy; a baker; Mrs Baker", "teacher's joy; a baker; teacher"],
		["Will", "husband", "Will came; will you? He lost his will. With Will", "husband came; will you? He lost his will. With husband"],
		["Mark", "brother", "Mark rang. Mark the date. A mark", "brother rang. Mark the date. A mark"],
		["May", "aunt", "May rang on 3 May, in May; she may", "aunt rang on 3 May, in May; she may"],
		["June", "mother", "June wept in June 2025; with June", "mother wept in June 2025; with mother"],
		["Hope", "daughter", "Hope for more; she hopes; Hope's school", "Hope for more; she hopes; daughter's school"],
		["Faith", "friend", "lost faith; Faith listened", "lost faith; friend listened"],
		["Rose Dean", "godmother", "a rose; the Rose Garden; Rose Dean; Dean's", "a rose; the Rose Garden; godmother; godmother's"],
		["Rose", "sister", "Rose rose early. Prices rose. ROSE; a rose", "sister rose early. Prices rose. sister; a rose"],
		["Pastor Green", "pastor of her church", "Pastor Green; Green's; green", "pastor; pastor's; green"],
		["Mr Bishop", "landlord", "Mr Bishop, the Bishop of Ely, Bishop's letter", "landlord, the Bishop of Ely, landlord's letter"],
		["Peter Friend", "colleague", "Friend shouted; a friend", "colleague shouted; a friend"],
		["J. R. Hughes", "tutor", "Hughes, J.R. Hughes, J. R. Hughes", "tutor, tutor, tutor"],
		["St. John Rivers", "cousin", "John Rivers went; a rivers' edge", "cousin went; a rivers' edge"],
	],
	German: [
		["Frau Weiß", "neighbour", "Frau Weiß, WEISS, Weiss, weiß; Weißbrot", "neighbour, neighbour, neighbour, neighbour; Weißbrot"],
		["Jürgen Müller", "father", "Jürgen, JÜRGEN, Juergen Mueller, Jurgen, Müllers", "father, father, father, father, father"],
		["Hans", "brother", "Hans' Brief, Hans, HANS", "brother' Brief, brother, brother"],
		["Anna von der Heide", "aunt", "Anna von der Heide, Annas Haus, von der Heide", "aunt, aunt Haus, aunt"],
		["Groß", "boss", "GROSS, Gross, Groß'", "boss, boss, boss'"],
		["Karl-Heinz Böhm", "uncle", "Karl-Heinz, Karl Heinz, Boehm", "uncle, uncle, uncle"],
		["Herr Dr. Schäfer", "GP", "Herr Dr. Schäfer, Dr. Schaefer, SCHÄFER", "gp, gp, gp"],
		["Moeller", "landlady", "Möller, MOELLER", "landlady, landlady"],
		["Käthe", "grandmother", "Käthe, Kaethe, Kathe", "grandmother, grandmother, grandmother"],
	],
	Spanish: [
		["María José de la Cruz", "mother", "María José de la Cruz, Maria Jose, de la Cruz, MARÍA", "mother, mother, mother, mother"],
		["Señora Núñez", "neighbour", "Señora Núñez, Sra. Nunez, NÚÑEZ", "neighbour, neighbour, neighbour"],
		["Iñaki", "brother", "IÑAKI, Inaki", "brother, brother"],
		["José Ángel", "father", "Jose Angel, JOSÉ, José Ángel's", "father, father, father's"],
		["García-Peña", "boss", "Garcia Peña, García‐Peña", "boss, boss"],
		["Begoña", "sister", "Begona y Begoña", "sister y sister"],
		["Hugo del Río", "friend", "Hugo del Río, del Rio, Hugo", "friend, friend, friend"],
		["Concepción", "aunt", "CONCEPCIÓN, Concepcion", "aunt, aunt"],
	],
	Turkish: [
		["Yıldız", "friend", "YILDIZ, Yildiz, Yıldız'ın", "friend, friend, friend'ın"],
		["İlker", "husband", "İLKER, Ilker, ilker", "husband, husband, husband"],
		["Şükrü Öztürk", "father", "ŞÜKRÜ ÖZTÜRK, Sukru, Ozturk", "father, father, father"],
		["Ayşe", "mother", "Ayşe'nin, AYŞE, Ayse", "mother'nin, mother, mother"],
		["Çağla", "sister", "Cagla, ÇAĞLA", "sister, sister"],
		["Gülşen Işık", "aunt", "IŞIK, Gulsen Isik", "aunt, aunt"],
		["Oğuz", "boss", "Oguz; OĞUZ", "boss; boss"],
		["Nazlı", "cousin", "NAZLI, Nazli", "cousin, cousin"],
	],
	Polish: [
		["Łukasz Nowak", "brother", "Lukasz, ŁUKASZ, Łukasz Nowak", "brother, brother, brother"],
		["Małgorzata", "mother", "Malgorzata, MAŁGORZATA", "mother, mother"],
		["Pani Wiśniewska", "teacher", "Pani Wisniewska, WIŚNIEWSKA", "teacher, teacher"],
		["Jędrzej", "cousin", "JĘDRZEJ, Jedrzej", "cousin, cousin"],
		["Żaneta", "sister", "Zaneta, Żaneta", "sister, sister"],
		["Paweł Wójcik", "boss", "Pawel Wojcik, WÓJCIK", "boss, boss"],
		["Stanisława", "grandmother", "STANISLAWA, Stanisława", "grandmother, grandmother"],
		["Michał", "husband", "Michal, MICHAŁ", "husband, husband"],
	],
	Greek: [
		["Γιώργος", "uncle", "ΓΙΩΡΓΟΣ, Γιωργος, γιώργος", "uncle, uncle, uncle"],
		["Ελένη Παπαδοπούλου", "mother", "ΕΛΕΝΗ ΠΑΠΑΔΟΠΟΥΛΟΥ, Ελενη", "mother, mother"],
		["κυρία Άννα", "neighbour", "Άννα, ΑΝΝΑ, Αννα", "neighbour, neighbour, neighbour"],
		["Νίκος", "brother", "ΝΙΚΟΣ, Νικος", "brother, brother"],
		["Ζωή", "daughter", "ΖΩΗ και Ζωή", "daughter και daughter"],
		["Χρήστος", "husband", "ΧΡΗΣΤΟΣ", "husband"],
	],
	"Russian and Ukrainian": [
		["Мария Иванова", "mother", "МАРИЯ, Мария Иванова, Иванова", "mother, mother, mother"],
		["Семён", "son", "Семен, СЕМЁН", "son, son"],
		["Сергей", "brother", "СЕРГЕЙ, Сергей", "brother, brother"],
		["пані Олена", "neighbour", "Олена, ОЛЕНА", "neighbour, neighbour"],
		["Ґалина Шевченко", "aunt", "Галина, ҐАЛИНА, Шевченко", "aunt, aunt, aunt"],
		["Їжак", "colleague", "ЇЖАК", "colleague"],
		["Наталія", "sister", "НАТАЛІЯ, наталія", "sister, sister"],
	],
	Vietnamese: [
		["Nguyễn Thị Hoa", "mother", "Nguyen Thi Hoa, Hoa, NGUYỄN", "mother, mother, mother"],
		["Đặng Văn Long", "father", "Dang Van Long, ĐẶNG, Long; a long way", "father, father, father; a long way"],
		["Trần Minh An", "brother", "Trần Minh An, Minh; an aunt", "brother, brother; an aunt"],
		["Phượng", "sister", "Phuong, PHƯỢNG", "sister, sister"],
		["Đỗ Mỹ", "aunt", "Do Mỹ; do my", "aunt; do my"],
	],
	Arabic: [
		["أحمد", "brother", "احمد و أحمد; وأحمد", "brother و brother; وbrother"],
		["فاطمة", "mother", "فَاطِمَة جاءت", "mother جاءت"],
		["Khalid bin Salman", "boss", "Khalid bin Salman, Salman, KHALID", "boss, boss, boss"],
		["Amina al-Hassan", "friend", "Amina al-Hassan, Al-Hassan, Hassan", "friend, friend, friend"],
	],
	Hebrew: [
		["אנה", "sister", "אנה באה, ואנה", "sister באה, וsister"],
		["שָׂרָה", "aunt", "שרה, שָׂרָה", "aunt, aunt"],
	],
	"Chinese, Japanese and Korean": [
		["王小明", "son", "和小明谈; 王小明来了", "和son谈; son来了"],
		["欧阳修", "uncle", "欧阳先生, 欧阳修", "uncle, uncle"],
		["李华", "boss", "李先生说; 李华来了", "boss说; boss来了"],
		["さくら", "sister", "さくらと話す", "sisterと話す"],
		["김민지", "friend", "김민지가 왔다", "friend가 왔다"],
	],
	"Nordic and others": [
		["Søren", "boss", "SØREN, Soren, Soeren, Sørens", "boss, boss, boss, boss"],
		["Åse Bjørnstad", "mother", "Ase, ÅSE, Bjornstad, Bjoernstad", "mother, mother, mother, mother"],
		["Þórður", "uncle", "Thordur, ÞÓRÐUR", "uncle, uncle"],
		["Đorđe", "cousin", "Djordje, Dorde", "cousin, cousin"],
		["Jan van der Berg", "landlord", "Jan van der Berg, Van der Berg, BERG", "landlord, landlord, landlord"],
		["Bjørn Ærø", "pastor", "Bjorn Aero; ÆRØ", "pastor; pastor"],
		["Zoë", "daughter", "Zoe, ZOË", "daughter, daughter"],
		["Françoise D'Arcy", "tutor", "Francoise, d'Arcy, D’ARCY", "tutor, tutor, tutor"],
		["Ştefan Țepeș", "brother", "Stefan, ȚEPEȘ, Tepes", "brother, brother, brother"],
		["Gyöngyvér", "sister", "Gyongyver, GYÖNGYVÉR", "sister, sister"],
	],
}

const all = Object.values(rows).flat()
const person = (heading: string, relationship: string): string => `### ${heading}\n\n- **Relationship**: ${relationship}\n`
const noteOf = (heading: string, relationship: string, text = "", title = ""): string =>
	formulation({
		body: `# ${title}\n\n## Interpersonal inventory\n\n${person(heading, relationship)}\n## Background\n\n${text}\n\n## ${title}\n\n- **${title}**: ${title}\n`,
	})
const calling = (heading: string, relationship: string, names: Naming = "roles") =>
	peopleCalled(requestOf("C-1", [noteOf(heading, relationship)]).case, { names }).called

describe.each(Object.entries(rows))("%s names", (_language, own) => {
	it.each(own)("%s, a %s [H07] [H08]", (heading, relationship, text, says) => {
		expect(calling(heading, relationship)(text)).toBe(says)
	})

	it.each(own)(
		"%s is found decomposed and composed, with signs that nobody sees, and with other spaces [H07] [H09]",
		(heading, relationship) => {
			const called = calling(heading, relationship)
			const alone = called(heading.normalize("NFC"))
			for (const spelt of [heading.normalize("NFD"), heading.replaceAll(" ", "\u00A0"), heading.replaceAll(" ", "\r\n")])
				expect(called(`x ${spelt} x`)).toBe(`x ${alone} x`)
			for (const sign of ["\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200D"])
				expect(called(`x ${heading.replace(/(\p{L}{2})(?=\p{L})/gu, `$1${sign}`)} x`)).toBe(`x ${alone} x`)
		},
	)
})

it("a cat is a cat", () => {
	expect(calling("Cat", "family pet")("the cat and Cat; @cat")).toBe("the cat and Cat; cat")
})

it("there are 76 names and more", () => {
	expect(all.length).toBeGreaterThanOrEqual(76)
})

/** Each name by itself, as no role and no word of the summary is. */
const wordsOfName = (heading: string): string[] =>
	(heading.match(/[\p{L}\p{M}]{3,}/gu) ?? [])
		.filter((word) => /^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word))
		.filter((word) => !/^(?:Aunt|Frau|Herr|Mrs|Pani|Señora|Will|May|June|Hope|Faith|Mark|Grace|Joy)$/u.test(word))

describe("no format keeps a name", () => {
	// Each of them in every format: in running text, in titles, in labels and as a heading of its own.
	const chosen = all.filter((_row, index) => index % 6 === 0)
	it.each(chosen)("%s, a %s [H07] [H08]", async (heading, relationship) => {
		const note = noteOf(heading, relationship, `Spoke with ${heading} today.`, `About ${heading}`)
		for (const format of Format.options) {
			const made = await written(requestOf("C-1", [note], { names: "roles" }), format)
			const text = typeof made === "string" ? (format === "html" ? openHtml(made).text : made) : openWord(made).text
			for (const word of wordsOfName(heading)) expect(text.normalize("NFC")).not.toContain(word.normalize("NFC"))
		}
	})
})

it("several people of hard names are told apart", () => {
	const people = [
		["Anna Weiß", "mother"],
		["Yıldız", "friend"],
		["Łukasz Nowak", "brother"],
		["Søren", "boss"],
		["Γιώργος", "uncle"],
	] as const
	const note = formulation({
		body: `## Interpersonal inventory\n\n${people.map(([name, relationship]) => person(name, relationship)).join("\n")}`,
	})
	const { called } = peopleCalled(requestOf("C-1", [note]).case, { names: "roles" })
	expect(called("WEISS and Weiss, YILDIZ, Lukasz, Soren, ΓΙΩΡΓΟΣ.")).toBe("mother and mother, friend, brother, boss, uncle.")
	expect(peopleCalled(requestOf("C-1", [note]).case, { names: "aliases" }).called("WEISS, Lukasz")).toBe("@anna-weiß, @łukasz-nowak")
})
