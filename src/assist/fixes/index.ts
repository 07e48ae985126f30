/** What can be done about findings. */
export { addMissing } from "./add-missing.ts"
export { mayBeWritten } from "./fix.ts"
export { fixesFor, fixesOf } from "./fixes-for.ts"
