/** A hand that types into the note in front, and the text that should come of it. */
import { readFile } from "node:fs/promises"
import { until } from "../../harness/until.ts"
import type { Workbench } from "../workbench.ts"

/** Between two keys: quicker than most people type, and slow enough for lists of suggestions to open. */
const betweenKeys = 30
/** A breath before Enter and Tab, in which a list may open. */
const breath = 150

export class Typist {
	readonly #workbench: Workbench
	#before: string
	#after: string

	constructor(workbench: Workbench, text: string) {
		this.#workbench = workbench
		this.#before = ""
		this.#after = text
	}

	get expected(): string {
		return this.#before + this.#after
	}

	async type(text: string): Promise<void> {
		await this.#workbench.page.keyboard.type(text, { delay: betweenKeys })
		this.#before += text
	}

	/** Ends the line; a list goes on with its mark. */
	async enter(): Promise<void> {
		await this.#press("Enter")
		this.#before += /(?:^|\n)- \S[^\n]*$/.test(this.#before) ? "\n- " : "\n"
	}

	/** An ordinary Tab: spaces up to the next column that it stops at. */
	async tab(): Promise<void> {
		await this.#press("Tab")
		const column = this.#before.length - (this.#before.lastIndexOf("\n") + 1)
		this.#before += " ".repeat(2 - (column % 2))
	}

	/** Goes to the end of the line that begins with some text. */
	async goTo(line: string): Promise<void> {
		const text = this.expected
		const start = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1
		const number = text.slice(0, start).split("\n").length
		const { keyboard } = this.#workbench.page
		await keyboard.press("Control+Home")
		await this.#at("Ln 1,")
		for (let step = 1; step < number; step++) await keyboard.press("ArrowDown")
		await keyboard.press("End")
		await this.#at(`Ln ${number},`)
		const end = text.indexOf("\n", start)
		this.#stand(end < 0 ? text.length : end)
	}

	async goToEnd(): Promise<void> {
		await this.#workbench.page.keyboard.press("Control+End")
		await this.#at(`Ln ${this.expected.split("\n").length},`)
		this.#stand(this.expected.length)
	}

	/** Goes to the next empty place with a key, and waits until it is selected: what is typed replaces it. */
	async nextPlace(key: "Alt+Enter" | "Tab"): Promise<void> {
		const text = this.expected
		const at = text.indexOf("…", this.#before.length)
		await this.#press(key)
		await this.#at(`Ln ${text.slice(0, at).split("\n").length},`)
		await this.#at("(1 selected)")
		// Which keys mean what is known a moment after the place is selected.
		await this.#workbench.page.waitForTimeout(1000)
		this.#before = text.slice(0, at)
		this.#after = text.slice(at + 1)
	}

	/** Leaves the place as it is that was selected last. */
	keepPlace(): void {
		this.#before += "…"
	}

	/** Saves, and resolves with the text on disk, once it is what was typed or does not become so. */
	async saved(path: string): Promise<string> {
		let found = ""
		await this.#workbench.page.keyboard.press("Control+S")
		await until(
			async () => {
				found = await readFile(path, "utf8")
				return found === this.expected
			},
			"what was typed to be on disk",
			20_000,
		).catch(() => undefined)
		return found
	}

	#stand(offset: number): void {
		const text = this.expected
		this.#before = text.slice(0, offset)
		this.#after = text.slice(offset)
	}

	async #press(key: string): Promise<void> {
		await this.#workbench.page.waitForTimeout(breath)
		await this.#workbench.page.keyboard.press(key)
	}

	async #at(text: string): Promise<void> {
		await this.#workbench.page.locator(".statusbar-item", { hasText: text }).first().waitFor()
	}
}
