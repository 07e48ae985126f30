/** The animation of the README: a formulation is begun, and its first parts are written. */
import { copyFile, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { light } from "../../test/packaged/themes.ts"
import type { Workbench } from "../../test/packaged/workbench.ts"
import { installDebian } from "../debian.ts"
import { step, Stop } from "../log.ts"
import { root } from "../paths.ts"
import { findProgram, run } from "../process.ts"
import { beginCase, openSamples } from "./window.ts"

const target = join(root, "docs", "images", "writing.gif")
const size = { width: 900, height: 560 }
const framesPerSecond = 10

/** What is written, part after part; one is left for later. `Alt+Enter` goes to the next part. */
const parts = [
	"Low mood and poor sleep since the move in May. No earlier episode.",
	"Moved to another city for her partner's work.",
	"May 2026",
	"",
	"The move came first. She cried daily from the second week on.",
] as const

/** Takes the animation, and writes it as a GIF. */
export async function takeAnimation(): Promise<void> {
	step("Animation of the README")
	if (findProgram("ffmpeg") === undefined) await installDebian(["ffmpeg"], "an animation").catch(() => false)
	const ffmpeg = findProgram("ffmpeg")
	if (ffmpeg === undefined) throw new Stop("The animation is made by ffmpeg. Install it and try again.")
	const frames = await mkdtemp(join(tmpdir(), "ipt-notes-frames-"))
	const workbench = await openSamples(light, size)
	try {
		await write(workbench, frames)
	} finally {
		await workbench.close()
	}
	const made = join(frames, "writing.gif")
	const colours = "split[a][b];[a]palettegen=max_colors=64:stats_mode=diff[p];[b][p]paletteuse=dither=none"
	const input = ["-framerate", String(framesPerSecond), "-i", join(frames, "%04d.png")]
	await run(ffmpeg, ["-loglevel", "error", "-y", ...input, "-vf", colours, "-loop", "0", made])
	await copyFile(made, target)
	await rm(frames, { recursive: true, force: true })
}

async function write(workbench: Workbench, frames: string): Promise<void> {
	const { page } = workbench
	let count = 0
	/** Takes the window as so many frames. */
	const take = async (times = 1): Promise<void> => {
		for (let time = 0; time < times; time++) await page.screenshot({ path: join(frames, `${String(count++).padStart(4, "0")}.png`) })
	}
	await workbench.runCommand("View: Toggle Primary Side Bar Visibility")
	await beginCase(workbench)
	await page.locator(".statusbar-item", { hasText: "parts to go" }).waitFor()
	await take(8)
	for (const [index, words] of parts.entries()) {
		if (index > 0) {
			await page.keyboard.press("Alt+Enter")
			await page.locator(".statusbar-item", { hasText: "(1 selected)" }).waitFor()
			await take(4)
		}
		for (let at = 0; at < words.length; at += 4) {
			await page.keyboard.type(words.slice(at, at + 4))
			await take()
		}
		// VS Code draws the line above the heading again once nobody types.
		await page.waitForTimeout(1000)
		await take(4)
	}
	await take(15)
}
