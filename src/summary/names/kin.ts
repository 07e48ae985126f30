/** What somebody is to the client, as a code of `v3-RoleCode` of HL7. */
import { derived } from "../../text/words.ts"
import { summaryReadings } from "../reading.ts"
import { type KinCode, kinCodes } from "./kin-words.ts"

const codes = derived(
	(): ReadonlyMap<string, KinCode> =>
		new Map(summaryReadings.current.flatMap(({ kin }) => kinCodes.flatMap((code) => kin[code].map((word) => [word, code] as const)))),
)

/** The code for a role, in any language; nothing for a role that the list does not have. */
export const kinOf = (role: string | undefined): KinCode | undefined =>
	role === undefined ? undefined : codes().get(role.toLowerCase().replaceAll("-", " "))
