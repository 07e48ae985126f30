// The process in which a job runs: begins it, says so, and does a round on each request.
import { english, loadWords, useLanguage } from "../src/language/index.ts"
import { loadAnyYaml } from "../src/note/read.ts"
import { job, type JobName } from "./jobs/index.ts"

useLanguage(english)
await Promise.all([loadWords("findings"), loadAnyYaml()])

const [name = "", request = ""] = process.argv.slice(2)
const start = await job(name as JobName)
const round = await start(JSON.parse(request))
process.on("message", () => {
	void round().then((figures) => process.send?.(figures))
})
process.send?.("ready")
