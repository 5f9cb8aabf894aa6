/** What a photograph has to be to stand on paper; asked by the screen, at the door of the records and by the typesetter. */

/** Why a picture cannot stand on paper. */
export const PICTURE_FAULTS = ['kind', 'tooLarge', 'tooManyPixels', 'colours', 'damaged', 'gone'] as const
export type PictureFault = (typeof PICTURE_FAULTS)[number]

/** Bytes. Ten of them still make a PDF that can be mailed; the screen scales down what is larger. */
export const MOST_PICTURE = 2 * 1024 * 1024
/** The longer side after the screen scaled it: 300 dots an inch across half a page and more. */
export const PICTURE_SIDE = 2000
/** A picture is unpacked in memory before it is drawn, and a few bytes can claim to be a wall. */
export const MOST_PIXELS = 40_000_000
/** Of one field. */
export const MOST_PICTURES = 20

/** By its name; what it really is, its bytes tell. */
export const isPictureName = (name: string): boolean => /\.(jpe?g|png)$/i.test(name)

/** A caption where none was typed: the name of the file without what says its kind. */
export const captionOf = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '')
