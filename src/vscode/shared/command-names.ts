/** Commands that one feature offers and another registers. */

/** Writes the form of a note into an empty one; nothing but the lenses of such a note call it. */
export const startNoteCommand = "ipt.startNote"

/** Opens the header of a note as a form. */
export const editDetailsCommand = "ipt.editDetails"

/** Begins the next session note of a case. */
export const newSessionCommand = "ipt.newSession"
