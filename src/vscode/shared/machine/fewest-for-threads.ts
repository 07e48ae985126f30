/** Below this many notes a thread takes longer to start than it spares. */
export const fewestForThreads = 200
