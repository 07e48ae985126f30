/**
 * The channel of a version: an odd minor number is a pre-release. The Marketplace takes no suffix such as `-beta`, so that the
 * number itself has to say it.
 */
export function channelOf(version: string): "pre-release" | "release" {
	return Number(version.split(".")[1]) % 2 === 1 ? "pre-release" : "release"
}
