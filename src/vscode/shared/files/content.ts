/** What a file is to hold. */
export type Content = string | Uint8Array
