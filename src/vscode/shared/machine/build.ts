/** Which build of the extension this is: what another one stored may mean something else. Set when it is bundled. */
declare const BUILD: string

export const build = BUILD
