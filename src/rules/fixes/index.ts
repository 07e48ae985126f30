/** What can be done about findings. */
export { addMissing } from "./add-missing.ts"
export { fixesFor, fixesOf, mayBeWritten } from "./fix.ts"
