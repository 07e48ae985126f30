import assert from "node:assert/strict"
import { readdir } from "node:fs/promises"
import type { Locator } from "playwright-core"
import { until } from "../harness/until.ts"
import type { Workbench } from "./workbench.ts"

const command = "Export All Cases to a Folder"

/** The questions of an export, through what a user sees of them. A list closes if something else takes the focus: then it is opened again. */
export class Exporting {
	readonly #workbench: Workbench
	/** What VS Code puts before all else: a question, or a report that must not be missed. */
	readonly question: Locator

	constructor(workbench: Workbench) {
		this.#workbench = workbench
		this.question = workbench.page.locator(".monaco-dialog-box")
	}

	/** A line of the list of choices, with what is chosen. */
	line(name: string): Locator {
		return this.#rows.and(this.#workbench.page.locator(`[aria-label^="${name}, "], [aria-label^="export  ${name}, "]`))
	}

	/** Shows the list of choices. */
	async open(): Promise<void> {
		await until(
			async () => {
				if (await this.line("Export").isVisible()) return true
				await this.#workbench.runCommand(`IPT Notes: ${command}`).catch(() => this.giveUp())
				return this.line("Export")
					.waitFor({ timeout: 5000 })
					.then(
						() => true,
						() => false,
					)
			},
			"the list of choices",
			90_000,
		)
	}

	/** Takes another answer for a line. */
	async choose(name: string, answer: string): Promise<void> {
		const chosen = this.line(name).and(this.#workbench.page.locator(`[aria-label$=", ${answer}"]`))
		await until(
			async () => {
				await this.open()
				if (await chosen.isVisible()) return true
				await this.line(name)
					.click({ timeout: 5000 })
					.catch(() => undefined)
				await this.#rows
					.getByText(answer, { exact: true })
					.click({ timeout: 5000 })
					.catch(() => undefined)
				return chosen.waitFor({ timeout: 5000 }).then(
					() => true,
					() => false,
				)
			},
			`${name} to be ${answer}`,
			90_000,
		)
	}

	/** Takes only this part. */
	async chooseOnly(part: string): Promise<void> {
		const chosen = this.line("Sections").and(this.#workbench.page.locator(`[aria-label$=", ${part}"]`))
		const attempt = async (): Promise<void> => {
			await this.line("Sections").click({ timeout: 5000 })
			await this.#rows.getByText(part, { exact: true }).waitFor({ timeout: 5000 })
			for (const row of await this.#rows.filter({ hasNotText: part }).all()) await row.click({ timeout: 5000 })
			await this.#workbench.page.keyboard.press("Enter")
			await chosen.waitFor({ timeout: 5000 })
		}
		await until(
			async () => {
				await this.open()
				if (await chosen.isVisible()) return true
				return attempt().then(
					() => true,
					() => false,
				)
			},
			`${part} to be the only part`,
			90_000,
		)
	}

	/** Takes what is chosen, and comes to the dialog that asks for a folder. */
	async toFolders(): Promise<void> {
		await until(
			async () => {
				await this.open()
				await this.line("Export")
					.click({ timeout: 5000 })
					.catch(() => undefined)
				return this.#here.waitFor({ timeout: 5000 }).then(
					() => true,
					() => false,
				)
			},
			"the dialog of the folder",
			90_000,
		)
	}

	/** Exports into a folder. */
	async into(folder: string): Promise<void> {
		const entries = await readdir(folder, { withFileTypes: true })
		const inside = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
		await until(
			async () => {
				if (!(await this.#here.isVisible())) await this.toFolders()
				await this.#input.fill(`${folder}/`, { timeout: 5000 }).catch(() => undefined)
				// First the files of the folder above are listed, then those of the named one.
				return (
					(await this.#rows.allInnerTexts()).join("/") === ["..", ...inside.toSorted()].join("/") &&
					(await this.#input.inputValue()) === `${folder}/`
				)
			},
			"the folder to be chosen",
			90_000,
		)
		await this.#here.click()
		await this.#here.waitFor({ state: "hidden" })
	}

	/** Answers the question, which must contain this text. Another one may follow at once. */
	async answer(text: RegExp, button: string): Promise<void> {
		await this.question.waitFor()
		assert.match(await this.question.innerText(), text)
		const asked = await this.question.locator("#monaco-dialog-message-text").innerText()
		await this.question.getByText(button, { exact: true }).click()
		await this.question.filter({ hasText: asked }).waitFor({ state: "detached" })
	}

	/** The only message at the end. */
	async report(): Promise<string> {
		const [message = "", ...more] = await until(
			async () => {
				const messages = await this.#workbench.notifications()
				return messages.some((one) => one.includes("summaries were written")) && messages.filter((one) => !one.includes("Exporting cases"))
			},
			"the report",
			60_000,
		)
		assert.deepEqual(more, [])
		return message
	}

	/** Clears the report away, before the next one. A busy machine may lose the command: then it is run again. */
	async clear(): Promise<void> {
		await until(
			async () => {
				if ((await this.#workbench.notifications()).length === 0) return true
				await this.#workbench.runCommand("Notifications: Clear All Notifications").catch(() => this.giveUp())
				return false
			},
			"the messages to be cleared",
			90_000,
		)
	}

	/** Closes whatever list is open. One that is being shown does not hear the key yet. */
	async giveUp(): Promise<void> {
		await until(async () => {
			if (await this.#input.isHidden()) return true
			await this.#input.press("Escape", { timeout: 2000 }).catch(() => undefined)
			return this.#input.waitFor({ state: "hidden", timeout: 2000 }).then(
				() => true,
				() => false,
			)
		}, "the list to be closed")
	}

	get #rows(): Locator {
		return this.#workbench.page.locator(".quick-input-list .monaco-list-row")
	}

	get #input(): Locator {
		return this.#workbench.page.locator(".quick-input-widget input[type=text]")
	}

	get #here(): Locator {
		return this.#workbench.page.locator(".quick-input-widget .monaco-button", { hasText: "Export Here" })
	}
}
