/** What is wrong with a page for those who cannot see it well, use no mouse or cannot bear movement. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Frame, Page } from "playwright-core"
import { root } from "../../scripts/paths.ts"

/** A page, or a frame of one. Scripts are given as text: the types of a browser are not those of the tests. */
type Place = Pick<Frame, "evaluate">

interface Violation {
	readonly id: string
	readonly impact: string
	readonly help: string
	readonly nodes: readonly { readonly html: string }[]
}

const axe = await readFile(join(root, "node_modules", "axe-core", "axe.min.js"), "utf8")

/** The rules whose outcome a theme can change. */
export const rulesOfColours = ["color-contrast", "link-in-text-block"]

/** What axe-core calls serious or critical in a part of the page, by all rules or by some, each with the first element that has it. */
export async function faultsOf(place: Place, part = "html", rules?: readonly string[]): Promise<string[]> {
	if ((await place.evaluate("typeof axe")) === "undefined") await place.evaluate(axe)
	const violations = await place.evaluate<readonly Violation[]>(
		`axe.run(${JSON.stringify(part)}, ${JSON.stringify({ resultTypes: ["violations"], ...(rules && { runOnly: rules }) })}).then(({ violations }) => violations)`,
	)
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)}`)
}

/** What is cut, makes the page scroll sideways, or moves. */
export async function layoutFaultsOf(place: Place): Promise<string[]> {
	return place.evaluate<string[]>(`(() => {
		const { scrollWidth, clientWidth } = document.documentElement
		const faults = scrollWidth > clientWidth ? ["the page is " + scrollWidth + " wide, with room for " + clientWidth] : []
		for (const element of document.body.querySelectorAll("*")) {
			const { overflowX, animationName, transitionDuration } = getComputedStyle(element)
			const what = element.tagName + ": " + element.textContent.trim().slice(0, 40)
			const isCut = (overflowX === "hidden" || overflowX === "clip") && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
			if (isCut) faults.push("cut: " + what)
			if (animationName !== "none" || /[1-9]/.test(transitionDuration)) faults.push("moves: " + what)
		}
		return faults
	})()`)
}

/** What can have the focus, as it is in the page. */
const stops = `[...document.querySelectorAll("a[href], summary, input, select, textarea, [tabindex='0']")].filter((each) => each.checkVisibility())`

/** What the Tab key, from the first heading on, does not reach in the order of the page, or reaches without showing it. */
export async function keyboardFaultsOf({ keyboard }: Page, frame: Frame): Promise<string[]> {
	const names = await frame.evaluate<string[]>(
		`${stops}.map((each) => each.tagName + ": " + (each.textContent.trim().slice(0, 40) || each.id))`,
	)
	const reached = new Set<number>()
	const faults: string[] = []
	await frame.getByRole("heading").first().click()
	for (let last = -1; ;) {
		await keyboard.press("Tab")
		const { index, isSeen } = await frame.evaluate<{ readonly index: number; readonly isSeen: boolean }>(`(() => {
			const focused = document.activeElement
			const isSeen = getComputedStyle(focused).outlineStyle !== "none"
			return { index: ${stops}.indexOf(focused), isSeen }
		})()`)
		// A field of a date has several parts.
		if (index < last || index === -1) break
		if (!isSeen) faults.push(`focus not seen: ${names[index]}`)
		reached.add(index)
		last = index
	}
	return [...faults, ...names.filter((_, index) => !reached.has(index)).map((name) => `not reached: ${name}`)]
}
