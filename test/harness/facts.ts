import type { Finding } from "../../src/rules/rule.ts"

/** A fact of a finding by its name; nothing if it has none. */
export function fact(finding: Pick<Finding, "facts"> | undefined, name: string): unknown {
	return Object.entries(finding?.facts ?? {}).find(([key]) => key === name)?.[1]
}
