import type { Contender } from "./contender.ts"

export const contenderNames = ["ours", "markdownlint", "language-service", "loop"] as const
export type ContenderName = (typeof contenderNames)[number]

/** Each is loaded only in a process of its own. */
export async function contender(name: ContenderName): Promise<Contender> {
	const loaded = (await import(`./${name}.ts`)) as { readonly contender: Contender }
	return loaded.contender
}
