/** What the runner uses of Node's `process`, for an extension host without Node: set when the suites are bundled. */
declare const ENV: Readonly<Record<string, string | undefined>>

export const env = ENV
