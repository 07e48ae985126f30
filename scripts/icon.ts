// `node scripts/icon.ts`: the icon that the Marketplace shows, 256 pixels wide, drawn from scripts/icon.svg.
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { ensureBrowserForTests } from "./browser.ts"
import { main } from "./log.ts"
import { root } from "./paths.ts"

const size = { width: 256, height: 256 }

await main(async () => {
	const browser = await chromium.launch({ executablePath: await ensureBrowserForTests(), args: ["--no-sandbox"] })
	try {
		const page = await browser.newPage({ viewport: size })
		await page.setContent(`<body style="margin: 0">${await readFile(join(root, "scripts", "icon.svg"), "utf8")}</body>`)
		await page.screenshot({ path: join(root, "images", "icon.png"), omitBackground: true })
	} finally {
		await browser.close()
	}
})
