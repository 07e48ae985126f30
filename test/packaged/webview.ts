/** A page of ours, within the two frames that VS Code puts around it. */
import type { FrameLocator, Page } from "playwright-core"

export const pageIn = (page: Page): FrameLocator => page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame")
