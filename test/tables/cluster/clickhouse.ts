/** ClickHouse servers on this machine alone, each with its own folder, that know each other as one cluster. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as later } from "node:timers/promises"
import { startBackground, stopBackground } from "../../../scripts/process.ts"

/** The name that tables of all servers refer to the cluster by. */
export const cluster = "notes"

export interface Server extends AsyncDisposable {
	/** The answer to a statement, as text. Rejects with what the server says is wrong. `body`: rows to insert. */
	ask(statement: string, body?: string): Promise<string>
	/** Ends the server at once, as a crash does. */
	kill(): Promise<void>
}

interface Ports {
	readonly http: number
	readonly tcp: number
	readonly between: number
}

/** Starts so many servers in a folder, and resolves when all of them answer. */
export async function startServers(folder: string, count: number): Promise<Server[]> {
	const ports = await freePorts(count)
	return Promise.all(ports.map((own, index) => started(join(folder, `server-${index}`), own, ports)))
}

async function started(folder: string, own: Ports, all: readonly Ports[]): Promise<Server> {
	mkdirSync(folder, { recursive: true })
	writeFileSync(join(folder, "users.xml"), users)
	writeFileSync(join(folder, "config.xml"), configuration(folder, own, all))
	const child = startBackground("clickhouse-server", [`--config-file=${join(folder, "config.xml")}`], { cwd: folder })
	const kill = (): Promise<void> => stopBackground(child)
	const ask = async (statement: string, body = ""): Promise<string> => {
		const answer = await fetch(`http://127.0.0.1:${own.http}/?query=${encodeURIComponent(statement)}`, { method: "POST", body })
		const text = await answer.text()
		if (!answer.ok) throw new Error(text)
		return text
	}
	for (;;) {
		try {
			await ask("SELECT 1")
			return { ask, kill, [Symbol.asyncDispose]: kill }
		} catch (error) {
			if (child.exitCode !== null)
				throw new Error(`ClickHouse ended: ${readFileSync(join(folder, "errors"), "utf8").slice(-2000)}`, { cause: error })
			await later(50)
		}
	}
}

/** Ports that nothing listens on now. */
async function freePorts(servers: number): Promise<Ports[]> {
	const found = await Promise.all(Array.from({ length: servers * 3 }, freePort))
	return Array.from({ length: servers }, (_, index) => {
		const [http = 0, tcp = 0, between = 0] = found.slice(index * 3)
		return { http, tcp, between }
	})
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.on("error", reject).listen(0, "127.0.0.1", () => {
			const address = probe.address()
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
		})
	})
}

const users = `<yandex>
	<profiles><default><max_memory_usage>1000000000</max_memory_usage></default></profiles>
	<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
	<quotas><default/></quotas>
</yandex>
`

const configuration = (folder: string, { http, tcp, between }: Ports, all: readonly Ports[]): string => `<yandex>
	<logger><level>warning</level><log>${join(folder, "log")}</log><errorlog>${join(folder, "errors")}</errorlog></logger>
	<listen_host>127.0.0.1</listen_host>
	<http_port>${http}</http_port>
	<tcp_port>${tcp}</tcp_port>
	<interserver_http_port>${between}</interserver_http_port>
	<interserver_http_host>127.0.0.1</interserver_http_host>
	<path>${join(folder, "data")}/</path>
	<tmp_path>${join(folder, "temporary")}/</tmp_path>
	<users_config>users.xml</users_config>
	<default_profile>default</default_profile>
	<default_database>default</default_database>
	<mark_cache_size>104857600</mark_cache_size>
	<remote_servers><${cluster}>${all
		.map((ports) => `<shard><replica><host>127.0.0.1</host><port>${ports.tcp}</port></replica></shard>`)
		.join("")}</${cluster}></remote_servers>
</yandex>
`
