import { defineConfig } from "vitest/config"

/** What counts how often code is entered sees only code that is loaded after it. */
const counting = ["test/performance/*-work.test.ts"]

/** `--mode soak` tries all inputs, and adds the tests that take long or measure time. */
export default defineConfig(({ mode }) => {
	const soak = mode === "soak"
	const shared = {
		setupFiles: ["test/harness/properties.ts"],
		env: soak ? { IPT_NOTES_SOAK: "1" } : {},
		// A busy machine is slow, not wrong; what hangs still fails.
		testTimeout: soak ? 1_800_000 : 60_000,
	}
	const exclude = ["test/host/**", "test/packaged/**", ...(soak ? [] : ["**/*.soak.test.ts"])]
	return {
		test: {
			projects: [
				// Starting anew for each file would take most of the time.
				{
					test: {
						...shared,
						name: "tests",
						setupFiles: [...shared.setupFiles, "test/setup.ts"],
						isolate: false,
						include: ["test/**/*.test.ts"],
						exclude: [...exclude, ...counting],
					},
				},
				{ test: { ...shared, name: "counting", include: counting } },
			],
		},
	}
})
