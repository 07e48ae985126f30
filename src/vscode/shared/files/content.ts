/** What is to be in a file. */
export type Content = string | Uint8Array
