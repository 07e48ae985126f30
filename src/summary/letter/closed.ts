/** Whether a letter looks back on a therapy that has ended. */
import type { Case } from "../../cases/case.ts"

export const isClosed = ({ closing }: Case): boolean => closing !== undefined
