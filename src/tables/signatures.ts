/** The table of signatures. Texts are compared with what ledgers say of them, and no signature is verified. */
import { meanings, type SignedBy } from "../signatures/index.ts"
import { table } from "./column.ts"
import { caseColumn } from "./common.ts"

export const signatures = table({
	name: "signatures",
	about: "A signature of a note, as a ledger has it. Signatures are not verified here: ipt-notes verify does that",
	columns: {
		case: caseColumn,
		note: {
			type: "integer",
			nullable: true,
			about: "The place of the note among those of its case, from 1. Missing if there is no such note",
		},
		state: {
			type: "string",
			about: "Whether the text of the note is the one that everybody who signed it has signed",
			terms: ["signed", "changed", "unread", "missing", "withdrawn"],
		},
		counts: {
			type: "string",
			about: "Whether the signature counts, is of a text that its signer signed before, or was taken back",
			terms: ["now", "earlier", "withdrawn"],
		},
		signer: { type: "string", about: "The initials of the signer", holds: "clinician" },
		name: { type: "string", about: "The printed name of the signer", holds: "name" },
		meaning: { type: "string", about: "What the signature means", terms: meanings },
		date: { type: "date", about: "The day of the signature, in UTC" },
		time: { type: "string", about: "The time of the signature, in UTC", holds: "time" },
		text: { type: "string", about: "Whether the text is the one that was signed", terms: ["same", "other", "unread"] },
		reason: { type: "string", nullable: true, about: "The reason that the signer gave", holds: "text" },
		file: { type: "string", about: "The note, relative to the folder in which the program was started", holds: "file" },
	},
	rows({ case: { code, notes }, signed, nameOf }) {
		const places = new Map(notes.map(({ file }, index) => [file, index + 1]))
		return signed.flatMap(({ named: { file }, state, isCurrent, by, earlier, withdrawn }) => {
			const rowOf = (one: SignedBy, counts: string) => {
				const current = isCurrent(one)
				return {
					case: code,
					note: places.get(file) ?? null,
					state,
					counts,
					signer: one.signer,
					name: one.name,
					meaning: one.meaning,
					date: one.time.slice(0, 10),
					time: one.time,
					text: current === undefined ? "unread" : current ? "same" : "other",
					reason: one.reason ?? null,
					file: nameOf(file),
				}
			}
			return [
				...by.map((one) => rowOf(one, "now")),
				...earlier.map((one) => rowOf(one, "earlier")),
				...withdrawn.map((one) => rowOf(one, "withdrawn")),
			]
		})
	},
})
