import { defineConfig } from "vitest/config"

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		exclude: ["test/host/**", "test/packaged/**"],
		// A busy machine is slow, not wrong; what hangs still fails.
		testTimeout: 60_000,
	},
})
