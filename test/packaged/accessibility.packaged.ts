import assert from "node:assert/strict"
import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Frame } from "playwright-core"
import { launchBrowser } from "../../scripts/browser.ts"
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { makeKey } from "../../src/signatures/index.ts"
import { addSigner, endSigner } from "../../src/signatures/signers-edit.ts"
import { after, suite, test } from "../harness/runner.ts"
import { partOf, soaking } from "../harness/soak.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { until } from "../harness/until.ts"
import { faultsOf, keyboardFaultsOf, layoutFaultsOf, rulesOfColours } from "./axe.ts"
import { pageIn } from "./webview.ts"
import { openWorkbench, type Workbench } from "./workbench.ts"

/** The themes as VS Code lists them, and what it calls their kind. */
const themes = {
	"Light Modern": "vscode-light",
	"Dark Modern": "vscode-dark",
	"Dark High Contrast": "vscode-high-contrast",
	"Light High Contrast": "vscode-high-contrast-light",
} as const

/** A window, and what it has room for when it is enlarged to 200 %. */
const whole = { width: 1440, height: 900 }
const half = { width: 720, height: 450 }

/** How a theme reaches a page: as variables, and as classes of its body. */
interface Themed {
	readonly name: string
	readonly variables: string
	readonly classes: string
}

interface Tried {
	readonly name: string
	readonly open: (workbench: Workbench) => Promise<void>
	/** A page that VS Code makes of our Markdown: the frame, the keys and the layout are its own. */
	readonly isPreview?: boolean
}

const heading = (workbench: Workbench, name: string) => pageIn(workbench.page).getByRole("heading", { level: 1, name })

const pages: readonly Tried[] = [
	{
		name: "Case Overview",
		open: async (workbench) => {
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Case Overview")
			await heading(workbench, "D-2026-07").waitFor()
		},
	},
	{
		name: "Caseload",
		open: async (workbench) => {
			await workbench.runCommand("IPT Notes: Caseload")
			await heading(workbench, "Caseload").waitFor()
		},
	},
	{
		name: "Caseload Statistics",
		open: async (workbench) => {
			await workbench.runCommand("IPT Notes: Caseload Statistics")
			await heading(workbench, "Caseload Statistics").waitFor()
		},
	},
	{
		name: "Cases of a figure",
		open: async (workbench) => {
			await workbench.runCommand("IPT Notes: Caseload Statistics")
			await pageIn(workbench.page).getByTitle("Show the cases: Cases: Grief").first().click()
			await heading(workbench, "Cases: Grief").waitFor()
		},
	},
	{
		name: "Privacy Check",
		open: async (workbench) => {
			await workbench.runCommand("IPT Notes: Privacy Check")
			await heading(workbench, "Privacy Check").waitFor()
		},
	},
	{
		name: "Who May Sign",
		open: async (workbench) => {
			const [current, ended] = await Promise.all([makeKey("words", "Alex Brown"), makeKey("words", "Kim Cole")])
			const list = addSigner("cert-authority\n", { signer: "AB", publicLine: current.publicLine, from: "2026-01-01T00:00:00Z" })
			await writeFile(
				join(workbench.folder, "signers"),
				endSigner(addSigner(list, { signer: "CO", publicLine: ended.publicLine }), {
					signer: "CO",
					publicLine: ended.publicLine,
					until: "2026-02-01T00:00:00Z",
				}),
			)
			await mkdir(join(workbench.folder, ".vscode"), { recursive: true })
			await writeFile(join(workbench.folder, ".vscode/settings.json"), JSON.stringify({ "ipt.signing.signers": "signers" }))
			await workbench.runCommand("IPT Notes: Who May Sign")
			await heading(workbench, "Who May Sign").waitFor()
			await pageIn(workbench.page)
				.getByRole("row", { name: /CO Kim Cole .* ended/ })
				.waitFor()
		},
	},
	{
		name: "Erase Case",
		open: async (workbench) => {
			await workbench.openFile("G-2025-03/closing.ipt.md")
			await workbench.runCommand("IPT Notes: Erase Case…")
			await workbench.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "G-2025-03" }).waitFor()
			await workbench.page.keyboard.press("Enter")
			await heading(workbench, "Erase G-2025-03").waitFor()
		},
	},
	{
		name: "Details",
		open: async (workbench) => {
			await workbench.openFile("D-2026-07/formulation.ipt.md")
			await workbench.runCommand("IPT Notes: Edit Details…")
			await heading(workbench, "Formulation").waitFor()
		},
	},
	{
		name: "Preview of a note",
		open: async (workbench) => {
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.runCommand("IPT Notes: Open Preview")
			await pageIn(workbench.page).locator(".ipt-header").waitFor()
		},
		isPreview: true,
	},
	{
		name: "Page of a finding",
		open: async (workbench) => {
			await workbench.openFile("D-2026-07/session-07.ipt.md")
			await workbench.untilProblem("“Mood and events” is missing")
			const link = workbench.page.locator(".markers-panel .monaco-list-row a", { hasText: "Why?" }).first()
			await link.click({ modifiers: ["ControlOrMeta"] })
			await heading(workbench, "Mood and events").waitFor()
		},
		isPreview: true,
	},
]

/** The frame of the only page in view. */
async function frameOf({ page }: Workbench): Promise<Frame> {
	const frame = await (await pageIn(page).owner().elementHandle())?.contentFrame()
	if (!frame) throw new Error("no page is open")
	return frame
}

/** What VS Code gives to the page in view in each theme. */
async function themesIn(workbench: Workbench): Promise<Themed[]> {
	const all: Themed[] = []
	for (const [name, kind] of Object.entries(themes)) {
		await workbench.runCommand("Preferences: Color Theme")
		await workbench.page.locator(".quick-input-widget input[type=text]").fill(name)
		await workbench.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).waitFor()
		await workbench.page.keyboard.press("Enter")
		const frame = await frameOf(workbench)
		await until(async () => (await frame.evaluate("document.body.dataset.vscodeThemeKind")) === kind, `the theme ${name}`)
		const [variables = "", classes = ""] = await frame.evaluate<string[]>(
			"[document.documentElement.style.cssText, document.body.className]",
		)
		all.push({ name, variables, classes })
	}
	return all
}

/** Puts a theme on a page. What VS Code leaves transparent has the colour that is below it. */
async function dress(frame: Frame, { variables, classes }: Themed): Promise<void> {
	await frame.evaluate(`{
		document.documentElement.style.cssText = ${JSON.stringify(variables)}
		document.documentElement.style.background = "var(--vscode-editor-background)"
		document.body.className = ${JSON.stringify(classes)}
	}`)
}

/** The names of the rows of the tree of cases, as a browser hands them to a screen reader; everything is unfolded by keyboard. */
async function namesInTree(workbench: Workbench): Promise<string[]> {
	const { page } = workbench
	// VS Code gives the focus only to a tree that has rows.
	for (let time = 0; time < 2; time++) {
		await workbench.runCommand("IPT Cases: Focus on Cases View")
		await workbench.row("D-2026-07").waitFor()
	}
	await page.keyboard.press("Home")
	await page.locator(".sidebar .monaco-list:focus .monaco-list-row.focused", { hasText: "To do" }).waitFor()
	const session = await page.context().newCDPSession(page)
	const focused = page.locator(".sidebar .monaco-list-row.focused")
	const names = new Set<string>()
	for (let row = 0; row < 75; row++) {
		// The right arrow unfolds a row, and goes on to its first child as soon as it is there.
		const hasChildren = (await focused.getAttribute("aria-expanded")) !== null
		const index = await focused.getAttribute("data-index")
		await until(async () => {
			await page.keyboard.press(hasChildren ? "ArrowRight" : "ArrowDown")
			return (await focused.getAttribute("data-index")) !== index
		}, "the next row")
		if (row % 10 > 0) continue
		const { nodes } = await session.send("Accessibility.getFullAXTree")
		for (const { role, name } of nodes) if (role?.value === "treeitem") names.add(String(name?.value))
	}
	return [...names]
}

suite("for everyone", () => {
	test("the tree of cases says in words what its icons show, pages have no serious fault, fit a window at 200 %, and keys reach all", async () => {
		const workbench = await openWorkbench({ folder: "samples", size: { width: 1440, height: 1800 } })
		after(workbench.close)
		const names = await namesInTree(workbench)
		for (const said of [
			/^D-2026-07, session 9 of 16, 4 still needed, Role dispute, Middle$/,
			/^Improving interpersonal skills, last rating 3 in session \d, \d sessions, expected in the formulation$/,
			/^PHQ-9, 10 \(moderate\), 7 lower than at the start$/,
			/^2026-11-02, 10 \(moderate\)$/,
			/^Husband, husband for nine years, closeness 2 of 4$/,
			/^Session 7, 2 still needed, 2026-10-12, Middle$/,
			/^Warning: “Mood and events” is missing\. .+ Session 7$/,
			/^G-2025-03, closed, session 14 of 14, Grief$/,
		])
			assert.ok(
				names.some((name) => said.test(name)),
				`${String(said)} in ${names.join("\n")}`,
			)

		await workbench.page.setViewportSize(whole)
		const faults: string[] = []
		let themed: readonly Themed[] | undefined
		for (const { name, open, isPreview = false } of pages) {
			await open(workbench)
			themed ??= await themesIn(workbench)
			const frame = await frameOf(workbench)
			const found = isPreview ? [] : await keyboardFaultsOf(workbench.page, frame)
			if (!isPreview) {
				const { width } = whole
				await workbench.page.setViewportSize(half)
				await until(async () => Number(await frame.evaluate("innerWidth")) < width / 2, "the narrow page")
				// A page is laid out anew for its width a moment later.
				let cut: readonly string[] = []
				await until(async () => (cut = await layoutFaultsOf(frame)).length === 0, "the page to fit", 20_000).catch(() => found.push(...cut))
			}
			for (const [index, theme] of themed.entries()) {
				await dress(frame, theme)
				const inTheme = await faultsOf(frame, isPreview ? ".markdown-body" : "html", index === 0 ? undefined : rulesOfColours)
				found.push(...inTheme.map((fault) => `${theme.name}: ${fault}`))
			}
			faults.push(...found.map((fault) => `${name}: ${fault}`))
			await workbench.page.setViewportSize(whole)
			await workbench.runCommand("View: Close All Editors")
		}
		assert.deepEqual(faults, [])
	})

	test("summaries have no serious fault for any reader, and fit a narrow window", async () => {
		const folder = await temporaryFolder()
		after(() => removeFolder(folder))
		const browser = await launchBrowser()
		after(() => browser.close())
		const page = await browser.newPage()
		const faults: string[] = []
		for (const [of, reader] of ["colleague", "supervisor", "patient"].entries()) {
			const to = join(folder, reader)
			const options = ["--reader", reader, "--format", "html", "--language", "en", "--out", to]
			await run(process.execPath, [join(root, "dist", "cli.mjs"), "export", "--all", join(root, "samples"), ...options])
			for (const [index, name] of partOf((await readdir(to)).toSorted(), of, 2).entries()) {
				const found: string[] = []
				await page.goto(pathToFileURL(join(to, name)).href)
				for (const width of [half.width, half.width / 2]) {
					await page.setViewportSize({ width, height: half.height })
					found.push(...(await layoutFaultsOf(page)))
				}
				await page.emulateMedia({ colorScheme: "light" })
				found.push(...(await faultsOf(page)))
				// The colours are the same in each.
				if (soaking || of + index === 0) {
					await page.emulateMedia({ colorScheme: "dark" })
					found.push(...(await faultsOf(page, "html", rulesOfColours)))
				}
				faults.push(...found.map((fault) => `${reader}, ${name}: ${fault}`))
			}
		}
		assert.deepEqual(faults, [])
	})
})
