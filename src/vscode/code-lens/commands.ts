/** Adds a person or a mechanism to a section; nothing but a lens calls it. */
export const addEntryCommand = "ipt.addEntry"
