/** Whether a letter looks back on a therapy that has ended. */
export { isCaseClosed as isClosed } from "../../cases/course.ts"
