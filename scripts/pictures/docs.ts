/** The pictures of the docs, in a light theme. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { light } from "../../test/packaged/themes.ts"
import type { Workbench } from "../../test/packaged/workbench.ts"
import { step } from "../log.ts"
import { root } from "../paths.ts"
import { question, signedCase, signSamples } from "./signed.ts"
import { beginCase, foldHeader, heading, moveAway, openSamples, openWithOverview, unfoldCase, type Size } from "./window.ts"

const folder = join(root, "docs", "images")

/** Wide enough for the list of cases, a note and its overview. A page of text shows a picture at about two thirds of this. */
const wide = { width: 1280, height: 800 }

/** For one thing to look at, in larger letters. */
const small = { width: 1000, height: 640 }

/** Wide enough for who signed to be read in the list of cases. */
const signed = { width: 1100, height: 720 }

export async function takeDocs(): Promise<void> {
	step("Pictures of the docs")
	await inWindow(wide, async (workbench, take) => {
		await unfoldCase(workbench, "D-2026-07")
		await openWithOverview(workbench, "D-2026-07", "session-09.ipt.md")
		await take("case-overview")
		await workbench.runCommand("View: Close All Editors")
		await workbench.runCommand("View: Toggle Primary Side Bar Visibility")
		await workbench.runCommand("IPT Notes: Caseload")
		await heading(workbench, "Caseload").waitFor({ timeout: 120_000 })
		await take("caseload", 520)
		await workbench.runCommand("View: Close All Editors")
		await workbench.runCommand("IPT Notes: Caseload Statistics")
		await heading(workbench, "Caseload Statistics").waitFor({ timeout: 120_000 })
		await take("statistics")
	})
	await inWindow(small, async (workbench, take) => {
		await unfoldCase(workbench, "D-2026-07")
		await workbench.runCommand("View: Toggle Primary Side Bar Visibility")
		await workbench.openFile("D-2026-07/session-09.ipt.md")
		await foldHeader(workbench)
		await workbench.untilProblem("Mood and events")
		// The row that has the focus shows a light bulb in place of its level.
		await workbench.page.locator(".editor-group-container .view-line").first().click()
		await take("findings")
		await workbench.runCommand("View: Toggle Panel Visibility")
		await workbench.runCommand("View: Close All Editors")
		await beginCase(workbench)
		await take("new-case")
	})
	await takeSigned()
}

/** What a trainee and a supervisor see. */
export async function takeSigned(): Promise<void> {
	await inWindow(signed, async (workbench, take) => {
		const { page } = workbench
		await signSamples(workbench.folder)
		await unfoldCase(workbench, signedCase)
		await workbench.row("Notes").click()
		await page.keyboard.press("ArrowRight")
		await workbench.openFile(`${signedCase}/session-04.ipt.md`)
		await page.locator(".codelens-decoration", { hasText: "Signed by EF" }).waitFor()
		await workbench.row("✓✓ EF, CD").waitFor()
		await take("signed-note", 520)
		await workbench.runCommand("View: Close All Editors")
		await workbench.openFile(`${signedCase}/session-05.ipt.md`)
		await page.locator(".codelens-decoration", { hasText: "Countersign" }).waitFor()
		await workbench.runCommand("IPT Notes: Show Remarks")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: question }).click()
		await page.locator(".review-widget .review-comment", { hasText: question }).waitFor()
		await take("remark", 620)
		await workbench.runCommand("View: Close All Editors")
		await workbench.runCommand("View: Toggle Primary Side Bar Visibility")
		await workbench.runCommand("IPT Notes: Erase Case…")
		await page.locator(".quick-input-list .monaco-list-row", { hasText: signedCase }).first().click()
		await heading(workbench, `Erase ${signedCase}`).waitFor({ timeout: 120_000 })
		await take("erase-case")
	})
}

/** Takes a picture of the window, or of so much of it from the top. */
type Take = (name: string, height?: number) => Promise<void>

async function inWindow(size: Size, show: (workbench: Workbench, take: Take) => Promise<void>): Promise<void> {
	const workbench = await openSamples(light, size)
	try {
		await show(workbench, async (name, height = size.height) => {
			await moveAway(workbench, size)
			const clip = { x: 0, y: 0, width: size.width, height }
			await writeFile(join(folder, `${name}.png`), await workbench.page.screenshot({ clip }))
		})
	} finally {
		await workbench.close()
	}
}
