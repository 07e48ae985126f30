/** Tests of what is looked at in several themes. */
import { after, test } from "../harness/runner.ts"
import { soaking } from "../harness/soak.ts"
import { openWorkbench, type OpenOptions, type Workbench } from "./workbench.ts"

export interface Theme {
	readonly title: string
	/** For the name of a picture. */
	readonly name: string
}

export const light: Theme = { title: "Default Light Modern", name: "light" }
export const dark: Theme = { title: "Default Dark Modern", name: "dark" }
export const highContrast: Theme = { title: "Default High Contrast", name: "high-contrast" }
export const highContrastLight: Theme = { title: "Default High Contrast Light", name: "high-contrast-light" }

export interface ThemedTest {
	readonly workbench: Workbench
	/** Saves a picture as NAME-THEME.png. */
	readonly picture: (name: string) => Promise<void>
}

/** A test in the first theme; in a soak one in each theme. Each has a workbench of its own. */
export function testInThemes(
	themes: readonly [Theme, ...Theme[]],
	{ settings, ...options }: OpenOptions,
	title: string,
	body: (themed: ThemedTest) => Promise<void>,
): void {
	for (const theme of soaking ? themes : [themes[0]]) {
		test(`${title} (${theme.title})`, async () => {
			const workbench = await openWorkbench({ ...options, settings: { ...settings, "workbench.colorTheme": theme.title } })
			after(workbench.close)
			await body({ workbench, picture: async (name) => void (await workbench.screenshot(`${name}-${theme.name}`)) })
		})
	}
}
