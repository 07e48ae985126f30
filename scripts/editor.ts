// Installs what tests in VS Code need, unless it is there: a browser and VS Code for the browser, and the desktop one if a
// window can be shown.
import { ensureBrowserForTests } from "./browser.ts"
import { ensureCodeServer } from "./code-server.ts"
import { findDesktop } from "./desktop.ts"
import { main } from "./log.ts"

await main(async () => {
	await Promise.all([ensureBrowserForTests(), ensureCodeServer(), findDesktop()])
})
