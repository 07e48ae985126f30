/** Words of this room in English, beside the record's own. */
export const words = {
	newPerson: "New person",
} as const
