/** What somebody is to the client: codes of `v3-RoleCode` of HL7, and the words for them that a language brings. */

export const kinCodes = [
	"AUNT",
	"BRO",
	"BROINLAW",
	"CHILD",
	"COUSN",
	"DAUC",
	"DOMPART",
	"FRND",
	"FTH",
	"FTHINLAW",
	"GRFTH",
	"GRMTH",
	"GRNDCHILD",
	"GRPRN",
	"HUSB",
	"MTH",
	"MTHINLAW",
	"NBOR",
	"NEPHEW",
	"NIECE",
	"PRN",
	"ROOM",
	"SIB",
	"SIGOTHR",
	"SIS",
	"SISINLAW",
	"SONC",
	"SPS",
	"STPFTH",
	"STPMTH",
	"UNCLE",
	"WIFE",
] as const
export type KinCode = (typeof kinCodes)[number]

/** Words for each, in lower case. */
export type KinWords = Readonly<Record<KinCode, readonly string[]>>
