/** What reads the files of notes: loaded when the first note is wanted. */
export { Follower } from "./follower.ts"
export { readAll } from "./first-reading.ts"
export { Reader } from "./reader.ts"
