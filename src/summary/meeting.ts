/** When, how and with whom a session was. */

/** Keys of the front matter that say in one sentence when, how and with whom a session was, and by whom its note was written. */
export const meetingKeys = ["start", "end", "mode", "attended", "author", "supervisor"] as const

/** What the header of a session says by each of those keys; empty if it says nothing. */
export type Meeting = Readonly<Record<(typeof meetingKeys)[number], string>>
