/** Where a drawing is on its page, and where its shapes are in it. */

/** The part of a drawing that is on the page, and its scale. */
export interface Frame {
	/** Its top, in the coordinates of its elements. */
	readonly top: number
	readonly width: number
	readonly height: number
	/** Pixels on the page to one of the drawing. */
	readonly scale: number
}

/** A box in units of DrawingML. */
export interface Box {
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

/** Units of DrawingML to a CSS pixel. */
export const unitsPerPixel = 9525
