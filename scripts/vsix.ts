import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths.ts"

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string }

/** Where `npm run package` puts the packaged extension. */
export const vsix = join(root, `${name}-${version}.vsix`)

/** Where it puts the bill of materials of the same version. */
export const sbom = join(root, `${name}-${version}.cdx.json`)
