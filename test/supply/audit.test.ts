import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"

interface Advisory {
	readonly severity: string
	readonly vulnerable_versions: string
}

/** The real `npm audit`, asking a registry that knows of one vulnerability, or answers nothing. */
async function audit(
	advisory: Advisory | undefined,
): Promise<{ readonly status: number; readonly output: string; readonly asked: readonly string[] }> {
	const asked: string[] = []
	const registry = createServer((request, response) => {
		asked.push(`${request.method} ${request.url}`)
		request.resume()
		const bulk = request.url === "/-/npm/v1/security/advisories/bulk"
		if (!advisory) response.writeHead(405).end()
		else if (!bulk) response.writeHead(404).end("{}")
		else
			response.writeHead(200, { "content-type": "application/json" }).end(
				JSON.stringify({
					yaml: [
						{
							id: 1,
							url: "https://example.org/advisory",
							title: "It stops",
							cwe: [],
							cvss: { score: 0, vectorString: null },
							...advisory,
						},
					],
				}),
			)
	})
	await new Promise<void>((resolve) => void registry.listen(0, "127.0.0.1", resolve))
	onTestFinished(() => void registry.close())
	// npm remembers what it made of an advisory.
	const cache = await temporaryFolder()
	onTestFinished(() => removeFolder(cache))
	const { port } = registry.address() as AddressInfo
	return new Promise((resolve) => {
		const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache }
		execFile(
			process.execPath,
			[join(import.meta.dirname, "../../scripts/audit.ts")],
			{ env, encoding: "utf8" },
			(error, stdout, stderr) => {
				resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr, asked })
			},
		)
	})
}

describe("the look for known vulnerabilities", () => {
	it("fails for a grave one of what ships, and names it", async () => {
		const { status, output, asked } = await audit({ severity: "high", vulnerable_versions: "*" })
		expect(output).toContain("yaml: high: It stops (https://example.org/advisory)")
		expect(status).toBe(1)
		expect(asked).toContain("POST /-/npm/v1/security/advisories/bulk")
	}, 60_000)

	it("reports a slight one, and goes on", async () => {
		const { status, output } = await audit({ severity: "low", vulnerable_versions: "*" })
		expect(output).toContain("yaml: low")
		expect(status).toBe(0)
	}, 60_000)

	it("goes on when there is none", async () => {
		const { status, output } = await audit({ severity: "high", vulnerable_versions: "<1.0.0" })
		expect(output).toContain("No vulnerability to act on is known")
		expect(status).toBe(0)
	}, 60_000)

	it("says so in one line when the registry does not answer, and goes on", async () => {
		const { status, output } = await audit(undefined)
		expect(output).toMatch(/^• Known vulnerabilities were not looked up: 405 .*\n$/)
		expect(status).toBe(0)
	}, 60_000)
})
