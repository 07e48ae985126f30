import { availableParallelism } from "node:os"
import { defineConfig, type Plugin } from "vitest/config"

/** What counts how often code is entered sees only code that is loaded after it. */
const counting = ["test/performance/*-work.test.ts"]

/** What measures time, one file at a time. */
const measuring = ["**/*.soak.test.ts"]

/** Libraries as users have them: their builds for development also check themselves, which costs a sixth of the time. Vite adds to such a list, so it is replaced at the end. */
const asUsersHave: Plugin = {
	name: "libraries as users have them",
	configResolved: ({ ssr }) => {
		ssr.resolve = { ...ssr.resolve, conditions: ["node"] }
	},
}

/** `--mode soak` tries all inputs, and adds the tests that take long or measure time. */
export default defineConfig(({ mode }) => {
	const soak = mode === "soak"
	const shared = {
		setupFiles: ["test/harness/properties.ts"],
		// The command line speaks the language of the system: in tests English, wherever they run.
		env: { LC_ALL: "C.UTF-8", ...(soak && { IPT_NOTES_SOAK: "1" }) },
		// Vitest itself leaves a core free, which is half of two.
		maxWorkers: availableParallelism(),
		// A busy machine is slow, not wrong; what hangs still fails.
		testTimeout: soak ? 1_800_000 : 60_000,
		hookTimeout: soak ? 1_800_000 : 60_000,
	}
	return {
		test: {
			projects: [
				// Starting anew for each file would take most of the time.
				{
					plugins: [asUsersHave],
					test: {
						...shared,
						name: "tests",
						setupFiles: [...shared.setupFiles, "test/setup.ts"],
						isolate: false,
						include: ["test/**/*.test.ts"],
						exclude: ["test/host/**", "test/packaged/**", "test/web/**", ...counting, ...measuring],
					},
				},
				// Afterwards: a worker goes on to the next file only if that is of the same project.
				{ plugins: [asUsersHave], test: { ...shared, name: "counting", include: counting, sequence: { groupOrder: 1 } } },
				...(soak
					? [
							{
								plugins: [asUsersHave],
								test: { ...shared, name: "measuring", include: measuring, maxWorkers: 1, sequence: { groupOrder: 2 } },
							},
						]
					: []),
			],
		},
	}
})
