// Makes a fresh clone ready, then runs a script of the project: `node scripts/ready.mjs scripts/start.ts`.
// Plain JavaScript without imports from node_modules, because it runs before they are there
// and on an older Node than the tools need.
import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === "win32"
// The npm package `node` brings the Node that the tools need.
const node = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node")

const [script, ...args] = process.argv.slice(2)
if (script === undefined) stop("Usage: node scripts/ready.mjs SCRIPT [ARGUMENT...]")
if (Number(process.versions.node.split(".")[0]) < 20) stop(`Node 20 or newer is needed, this is ${process.versions.node}.`)

if (!installed()) {
	console.log("• Installing the npm packages (about a minute)")
	if ((await npm(["ci", "--no-audit", "--no-fund"])) !== 0 || !installed()) stop("The npm packages could not be installed: see above.")
}
const path = join(root, "node_modules", ".bin") + delimiter + (process.env["PATH"] ?? "")
process.exitCode = await run(node, [join(root, script), ...args], { ...process.env, PATH: path })

/** Does node_modules have what package-lock.json asks for? npm writes its own record there last of all. */
function installed() {
	try {
		const wanted = packages("package-lock.json")
		const present = packages("node_modules/.package-lock.json")
		return (
			existsSync(node) &&
			Object.entries(wanted).every(([name, entry]) => name === "" || entry.optional || present[name]?.version === entry.version)
		)
	} catch {
		return false
	}
}

function packages(file) {
	return JSON.parse(readFileSync(join(root, file), "utf8")).packages
}

function npm(options) {
	const cli = process.env["npm_execpath"]
	return cli?.endsWith(".js") ? run(process.execPath, [cli, ...options], process.env) : run("npm", options, process.env, windows)
}

/** Runs a program in the project's folder, with our input and output; signals sent to us alone reach it too. */
function run(command, options, env, shell = false) {
	return new Promise((resolve) => {
		const child = spawn(command, options, { cwd: root, env, stdio: "inherit", shell })
		const forward = (signal) => child.kill(signal)
		process.on("SIGINT", forward).on("SIGTERM", forward).on("SIGHUP", forward)
		child.on("error", (error) => {
			console.error(error.message)
			resolve(1)
		})
		child.on("exit", (code, signal) => {
			process.off("SIGINT", forward).off("SIGTERM", forward).off("SIGHUP", forward)
			resolve(signal === null ? code : 1)
		})
	})
}

function stop(message) {
	console.error(message)
	process.exit(1)
}
