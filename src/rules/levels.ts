/** The levels of a finding, and what a record is for. */
export const levels = ["error", "warning", "information", "hint"] as const
export type Level = (typeof levels)[number]

export const profiles = ["clinical", "reimbursement"] as const
export type Profile = (typeof profiles)[number]
