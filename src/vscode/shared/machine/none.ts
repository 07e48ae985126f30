/** What takes the place of `index.ts` in a browser: VS Code alone reads and writes files there, and there are no threads. */
export const machine: typeof import("./index.ts").machine = undefined
