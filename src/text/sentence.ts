/** Words that begin small and have no full stop, as a sentence; nothing remains nothing. */
export const asSentence = (words: string): string => (words === "" ? "" : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`)
