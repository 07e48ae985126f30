/** Pieces of the program that are loaded when they are first needed. */

export class Late<Piece> {
	readonly #load: () => Promise<Piece>
	#loading: Promise<Piece> | undefined
	#loaded: { readonly piece: Piece } | undefined

	constructor(load: () => Promise<Piece>) {
		this.#load = load
	}

	/** Loads the piece once. If that fails, it rejects, and the next call tries again. */
	load(): Promise<Piece> {
		this.#loading ??= this.#loadNow()
		return this.#loading
	}

	get isLoaded(): boolean {
		return this.#loaded !== undefined
	}

	/** The piece, once it is loaded. Throws before: a mistake of the program. */
	get current(): Piece {
		if (!this.#loaded) throw new Error("A piece was used before it was loaded")
		return this.#loaded.piece
	}

	async #loadNow(): Promise<Piece> {
		try {
			const piece = await this.#load()
			this.#loaded = { piece }
			return piece
		} catch (error) {
			this.#loading = undefined
			throw error
		}
	}
}
