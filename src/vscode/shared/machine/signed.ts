/** What signed notes need of the machine. */
export { hashStoreOf } from "./hash-store.ts"
export { earlierVersions } from "./known-copies.ts"
export { setReadOnly } from "./read-only.ts"
