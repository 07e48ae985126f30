/** Commands that one feature offers and another registers. */

/** Writes the form of a note into an empty one; nothing but the lenses of such a note call it. */
export const startNoteCommand = "ipt.startNote"

/** Opens the header of a note as a form. */
export const editDetailsCommand = "ipt.editDetails"

/** Begins the next session note of a case. */
export const newSessionCommand = "ipt.newSession"

/** Begins an addendum to a note. */
export const addToNoteCommand = "ipt.addToNote"

/** Makes what was changed in a signed note an addendum. */
export const changeToAddendumCommand = "ipt.changeToAddendum"

/** Makes the text of a note again what was signed. */
export const restoreSignedCommand = "ipt.restoreSigned"

/** Says what can be done about a signed note that is missing; nothing but the tree of cases calls it. */
export const showMissingCommand = "ipt.showMissing"

/** Opens a note at a remark; nothing but the tree of cases calls it. */
export const openRemarkCommand = "ipt.openRemark"
