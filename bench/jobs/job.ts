/** Work that is measured in a process of its own: begun once, then done a round at a time. */
export type Figures = Readonly<Record<string, number>>

export type Job<Request> = (request: Request) => Promise<() => Promise<Figures>>
