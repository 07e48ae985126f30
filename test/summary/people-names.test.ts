import { describe, expect, it } from "vitest"
import { peopleCalled } from "../../src/summary/people.ts"
import { completeFormulation } from "../rules/complete.ts"
import { requestOf } from "./requests.ts"
import { replaced } from "../harness/replaced.ts"
import { person } from "./people-texts.ts"

describe("names that are hard to know", () => {
	const calling = (names: "aliases" | "roles", ...given: readonly (readonly [heading: string, relationship: string])[]) =>
		peopleCalled(
			requestOf("MAY-2026", [
				replaced(
					completeFormulation(),
					["case: C-1", "case: MAY-2026"],
					[
						/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/,
						`$1\n${given.map(([heading, relationship]) => person(heading, relationship)).join("\n")}`,
					],
				),
			]).case,
			{ names },
		).called
	const roles = (...given: readonly (readonly [heading: string, relationship: string])[]) => calling("roles", ...given)

	it("are found in any case of letters, in the plural, composed or not, with titles and in scripts without spaces [H07]", () => {
		expect(roles(["anna", "sister"])("Anna's letter, ANNA and anna")).toBe("sister's letter, sister and sister")
		expect(roles(["Eva Miller", "neighbour"])("the Millers, Miller's, Millerite, a miller, eva")).toBe(
			"the neighbour, neighbour's, Millerite, a miller, neighbour",
		)
		expect(roles(["José", "brother"])("José and Jose\u0301")).toBe("brother and brother")
		expect(roles(["Dr. Klein", "her GP"])("Dr. Klein rang; Klein")).toBe("gp rang; gp")
		expect(roles(["van der Berg", "landlord"])("Van Der Berg and van der berg")).toBe("landlord and landlord")
		expect(roles(["Dr. Klein", "her GP"], ["Anna Meyer", "sister"], ["Tom Green", "boss"])("klein, meyer, tom; green is her colour")).toBe(
			"gp, sister, boss; green is her colour",
		)
		expect(roles(["小明", "son"])("和小明谈")).toBe("和son谈")
	})

	it("are a person by themselves, even where they could not be found", () => {
		expect(roles(["J.", "boss"])("J.")).toBe("boss")
	})

	it("are no other words of a heading", () => {
		const called = roles(
			["Neighbour downstairs", ""],
			["Boss at the bakery", ""],
			["Book club", "women she reads with"],
			["Church group", "friends"],
			["Anna from church", "friend"],
		)
		const text = "went downstairs; rings the bakery; the Book of Job; in the Church, from church"
		expect(called(text)).toBe(text)
		expect(called("in the church group for the first time; her neighbour downstairs; reads for the book club")).toBe(
			"in the group for the first time; her neighbour; reads for the club",
		)
		expect(
			roles(
				["Elderly neighbour", ""],
				["Next Door Neighbour", ""],
				["Friend from the Lido", ""],
			)("her elderly father at the door of the lido"),
		).toBe("her elderly father at the door of the lido")
	})

	it("are described by whom they go with, and what a role leaves of a heading is not given", () => {
		const called = roles(
			["aunt rosa", ""],
			["Social worker", ""],
			["Anna from the church group", "friend"],
			["Parents' evening group", "women she meets"],
			["Older sister", ""],
		)
		expect(["aunt rosa", "Social worker", "Anna from the church group", "Parents' evening group", "Older sister"].map(called)).toEqual([
			"aunt",
			"social worker",
			"friend",
			"group",
			"older sister",
		])
		expect(called("Aunt Rosa came, then Aunt rosa; with Rosa; Anna; @aunt-rosa; @aunt-lea; @twin-brother")).toBe(
			"aunt came, then aunt; with aunt; friend; aunt; a person; twin-brother",
		)
	})

	it("are known after a title whatever word they are, and a group is known by its word [H08]", () => {
		const headings = [
			"Mr Priest",
			"Boss (Mr Grey)",
			"Ms. K.",
			"Self-help group Linden",
			"Peter's group",
			"Team leader",
			"Tom's mother",
			"maria - sister",
			"Dr Sarah Klein",
		]
		const called = roles(...headings.map((heading) => [heading, "neighbour"] as const))
		expect(headings.map(called)).toEqual([
			"neighbour 1",
			"boss",
			"neighbour 2",
			"group 1",
			"group 2",
			"neighbour 3",
			"neighbour 4",
			"sister",
			"neighbour 5",
		])
		expect(called("Mr. Priest, a priest; Grey; Ms. K. came; low self-esteem; in Peter's group; a leader; maria; Linden")).toBe(
			"neighbour 1, a priest; boss; neighbour 2 came; low self-esteem; in group 2; a leader; sister; group 1",
		)
	})

	it("take titles, initials and what is in brackets with them", () => {
		const called = roles(
			["Chris Miller", "husband"],
			["Chris Jones", "colleague"],
			["Hope (aunt)", ""],
			["Mr Young", "neighbour"],
			["April Law", "boss"],
		)
		expect(called("Mr. Miller, C. Miller and Chris M. came; Chris J. Miller came. Jones did")).toBe(
			"husband, husband and husband came; colleague. husband came. colleague did",
		)
		expect(called("Hope (aunt) and Hope; Miller (husband), Miller (ill)")).toBe("aunt and aunt; husband, husband (ill)")
		expect(called("Mr Young, a young man; Law and April; the law")).toBe("neighbour, a young man; boss and boss; the law")
		expect(roles(["J.", "boss"], ["K. L.", "aunt"])("J. told, and J's; K.L. too; vitamin C, Jo, O'J, j")).toBe(
			"boss told, and boss's; aunt too; vitamin C, Jo, O'J, j",
		)
	})

	it("are found however a mention or an address is written", () => {
		const given = [
			["Anna Berg", "sister"],
			["José", "brother"],
			["The Bakers", "neighbours"],
		] as const
		const text = "see /@anna, @anna.berg, anna.berg@example.org; jose; Mrs Baker and a baker; a family of bakers"
		expect(roles(...given)(text)).toBe("see /@sister, @sister, sister@example.org; brother; neighbours and a baker; a family of bakers")
		expect(calling("aliases", ...given)("Anna and @anna-berg, @lea")).toBe("@anna-berg and @anna-berg, @lea")
	})

	it("are no months, and no words that are written small", () => {
		const called = roles(["May", "friend"], ["Will", "husband"], ["Hope", "aunt"], ["April", "colleague"])
		expect(called("Low since May 2026, in April, on 3 May; will you, I hope; early May")).toBe(
			"Low since May 2026, in April, on 3 May; will you, I hope; early May",
		)
		expect(called("May rang, with Hope; Will came")).toBe("friend rang, with aunt; husband came")
		expect(called("Will you stay? Hope for more. “May I?” Hopes to sing. This May, since May")).toBe(
			"Will you stay? Hope for more. “May I?” Hopes to sing. This May, since May",
		)
		expect(called("Hope is small. A letter from May. She asked Will for help")).toBe(
			"aunt is small. A letter from friend. She asked husband for help",
		)
	})

	it("are no part of the code of the case", () => {
		expect(roles(["May", "friend"])("Case MAY-2026, and May")).toBe("Case MAY-2026, and friend")
	})

	it("of two people are either of them", () => {
		expect(roles(["Chris Miller", "husband"], ["Chris Jones", "colleague"])("Chris rang; Chris Jones rang")).toBe(
			"husband or colleague rang; colleague rang",
		)
	})

	it("are no mention that is there already", () => {
		expect(calling("aliases", ["Boss at the Bakery", ""])("my @boss-at-the-bakery")).toBe("my @boss-at-the-bakery")
	})
})
