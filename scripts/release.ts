// `node scripts/release.ts v1.2.0`: refuses to release what is not ready, and prints the channel for the workflow.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { address } from "./generate/address.ts"
import { main, Stop } from "./log.ts"
import { root } from "./paths.ts"
import { channelOf } from "./release-channel.ts"

await main(async () => {
	const [tag] = process.argv.slice(2)
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }
	const changes = readFileSync(join(root, "CHANGELOG.md"), "utf8")
	if (tag !== `v${version}`) throw new Stop(`The tag is ${tag ?? "missing"}, but package.json has version ${version}.`)
	if (!address.isDecided) throw new Stop("The address of the project is not decided yet: see scripts/generate/address.ts.")
	if (!changes.includes(`\n## ${version}`)) throw new Stop(`CHANGELOG.md has no section for ${version}.`)
	const isPreRelease = channelOf(version) === "pre-release"
	console.log(`flag=${isPreRelease ? "--pre-release" : ""}`)
	console.log(`github=${isPreRelease ? "--prerelease" : ""}`)
})
