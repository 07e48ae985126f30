/** Requirements that parts of several notes share. */
import type { Requirement } from "./shape.ts"

/** Required for reimbursement, recommended otherwise. */
export const forReimbursement = {
	otherwise: "should",
	cases: [{ when: { profile: ["reimbursement"] }, need: "must" }],
} as const satisfies Requirement
