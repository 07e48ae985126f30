import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { gitFolderIn, remotesIn } from "../../../src/vscode/privacy-check/git.ts"
import { cpuTime } from "../../harness/cpu.ts"

const remote = (address: string) => remotesIn(`[remote "origin"]\n\turl = ${address}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`)

describe("the remotes of a git configuration", () => {
	it.each([
		["https://github.com/clinic/notes.git", "github.com"],
		["https://anna:s3cret@git.clinic.example:8443/notes.git", "git.clinic.example"],
		["https://ghp_0123456789abcdef@github.com/clinic/notes.git", "github.com"],
		["https://anna:p@ss@git.clinic.example/notes", "git.clinic.example"],
		["ssh://git@git.clinic.example:22/notes.git", "git.clinic.example"],
		["git@gitlab.com:clinic/notes.git", "gitlab.com"],
		["backup:notes.git", "backup"],
		["ssh://git@[2001:db8::1]:22/notes", "[2001:db8::1]"],
		["//nas/share/notes", "nas"],
		["file://nas/share/notes", "nas"],
		["HTTPS://GitHub.COM/clinic/notes", "github.com"],
	])("have a host: %s", (address, host) => {
		expect(remote(address)).toEqual([{ name: "origin", host, isFolder: false }])
	})

	it("have a host where they are a share of Windows, quoted as git does", () => {
		expect(remote('"\\\\\\\\nas\\\\share\\\\notes"')).toEqual([{ name: "origin", host: "nas", isFolder: false }])
	})

	it.each(["/srv/git/notes.git", "../notes.git", "file:///srv/git/notes.git", "C:\\\\git\\\\notes", "C:/git/notes", "notes.git"])(
		"may be folders: %s",
		(address) => {
			expect(remote(address)).toEqual([{ name: "origin", isFolder: true }])
		},
	)

	it.each(["https://anna:s3cret@/notes", "https://anna:s3cret@h%40st/", "anna:s3cret@", "https://<img src=x>/"])(
		"tell no address that cannot be read: %s",
		(address) => {
			expect(JSON.stringify(remote(address))).not.toMatch(/s3cret|<img/)
		},
	)

	it("are each reported once, with those that are pushed to in other places", () => {
		const config = `[core]\n\turl = https://core.example/x\n[remote "origin"] url = https://a.example/x ; said beside\n\tpushurl = git@b.example:x\n\tpushurl = git@b.example:y\n[branch "main"]\n\tremote = origin\n[Remote "back\\"up"]\r\n\tURL = "https://c.example/x"\r\n[url "https://d.example/"]\n\tinsteadOf = gh:\n`
		expect(remotesIn(config)).toEqual([
			{ name: "origin", host: "a.example", isFolder: false },
			{ name: "origin", host: "b.example", isFolder: false },
			{ name: 'back"up', host: "c.example", isFolder: false },
		])
	})

	it("never hold what is before the @ of an address", () => {
		const secret = fc.stringMatching(/^[A-Za-z0-9_~.!$&'()*+,;=:%-]{4,20}$/).map((text) => `Q9${text}9Q`)
		fc.assert(
			fc.property(secret, fc.constantFrom("https", "http", "ssh", "git+ssh", "ftp"), (user, scheme) => {
				expect(JSON.stringify(remote(`${scheme}://${user}@git.example/x`))).not.toContain(user)
			}),
		)
	})

	it("throw nothing, whatever the file holds", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void remotesIn(`[remote "${text}"]\nurl = ${text}\n${text}`)),
		)
		const start = cpuTime()
		remotesIn(`[remote "${"a\\".repeat(200_000)}\nurl = ${"a:".repeat(200_000)}@\n${"[ ".repeat(200_000)}`)
		expect(cpuTime() - start).toBeLessThan(1000)
	})
})

describe("the .git file of a worktree", () => {
	it("says where its repository is", () => {
		expect(gitFolderIn("gitdir: /srv/notes/.git/worktrees/a b\n")).toBe("/srv/notes/.git/worktrees/a b")
		expect(gitFolderIn("gitdir: ../.git/modules/notes\r\n")).toBe("../.git/modules/notes")
		expect(gitFolderIn("something else")).toBeUndefined()
	})
})
