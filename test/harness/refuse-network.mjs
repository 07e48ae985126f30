// Loaded into a process by `--import`: every way to a network throws, and is written to the file that NETWORK_LOG names.
// Plain JavaScript, because it is loaded before anything else.
import dgram from "node:dgram"
import dns from "node:dns"
import { appendFileSync } from "node:fs"
import http from "node:http"
import http2 from "node:http2"
import https from "node:https"
import { syncBuiltinESMExports } from "node:module"
import net from "node:net"
import tls from "node:tls"

function refuse(owner, name, ways) {
	for (const way of ways) {
		owner[way] = () => {
			appendFileSync(process.env["NETWORK_LOG"], `${name}.${way}\n`)
			throw new Error(`${name}.${way}: there is no network`)
		}
	}
}

refuse(net.Socket.prototype, "net.Socket", ["connect"])
refuse(net, "net", ["connect", "createConnection", "createServer"])
refuse(tls, "tls", ["connect"])
refuse(dgram, "dgram", ["createSocket"])
refuse(http, "http", ["get", "request"])
refuse(https, "https", ["get", "request"])
refuse(http2, "http2", ["connect"])
refuse(dns, "dns", ["lookup", "resolve", "resolve4", "resolve6"])
refuse(dns.promises, "dns.promises", ["lookup", "resolve", "resolve4", "resolve6"])
refuse(globalThis, "globalThis", ["fetch", "WebSocket"])
syncBuiltinESMExports()
