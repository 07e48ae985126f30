/** What reads the files of notes: loaded when the first note is wanted. */
export { readAll } from "./first-reading.ts"
export { storeOf } from "./index-store.ts"
export { Reader } from "./reader.ts"
