/** A page of ours, within the two frames that VS Code puts around it. */
import type { FrameLocator, Page } from "playwright-core"

export const pageIn = (page: Page): FrameLocator => page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame")

/** The themes that a page is looked at in, with a short name of each. */
export const themes = [
	["Default Light Modern", "light"],
	["Default Dark Modern", "dark"],
	["Default High Contrast", "high-contrast"],
] as const
