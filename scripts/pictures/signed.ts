/** Signatures and a remark for the samples, so that pictures of a trainee and a supervisor show what these two see. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { addition } from "../../src/remarks/write.ts"
import { sign } from "../../test/cli/signed-folder.ts"
import { person } from "../../test/signatures/people.ts"

/** The case that is signed. */
export const signedCase = "D-2026-07"

/** What the supervisor asks. */
export const question = "What did she want him to say?"

/** The trainee signs all notes up to session 7. The supervisor countersigns them up to session 4, and asks something about session 5. */
export async function signSamples(folder: string): Promise<void> {
	const notes = join(folder, signedCase)
	const [trainee, supervisor] = [await person("EF", "Erin Field"), await person("CD", "Carla Diaz")]
	for (let number = 1; number <= 7; number++) {
		const file = `session-0${number}.ipt.md`
		await sign(notes, file, trainee, { time: `2026-10-1${number}T16:00:00Z` }, signedCase)
		if (number <= 4) await sign(notes, file, supervisor, { meaning: "co-signed", time: `2026-10-2${number}T09:00:00Z` }, signedCase)
	}
	const remark = {
		kind: "remark",
		id: "7h2kq9v3m5xt",
		to: undefined,
		time: "2026-10-19T10:12:45Z",
		author: { initials: "CD", name: "Carla Diaz" },
		anchor: {
			start: 24,
			end: 24,
			under: ["## Since last session"],
			about: ["- **Events**: asked him on Friday for an hour on Sunday; he came, with his laptop"],
		},
		text: question,
	} as const
	await writeFile(join(notes, "session-05.CD.remarks"), addition(undefined, remark))
}
