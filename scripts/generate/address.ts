/**
 * Where the project is published. The manifest, and the links of the README in the package, are made from it; `npm run package`
 * says so while it is not decided.
 */
export const address = {
	/** The repository, without a slash at its end. */
	repository: "https://github.com/ipt-notes/ipt-notes",
	/** Whether the repository is really there. Nothing is released before. */
	isDecided: false,
} as const

/** What the packaging says while it is not. */
export const notDecided = `Not to be published yet: the address ${address.repository} is not decided (scripts/generate/address.ts)`
