import type { PictureFault } from '../../values/picture.ts'

/** Why a picture cannot stand on paper, and what to do. */
const why: Record<PictureFault, string> = {
  kind: 'Only JPG or PNG pictures can be used; save it as one of these',
  tooLarge: 'The picture is too large: 2 MB at most; make it smaller first',
  tooManyPixels: 'The picture has too many pixels: 40 million at most; make it smaller first',
  colours:
    'The picture’s colours cannot be printed (CMYK or 16 bit, for instance); save it as an RGB JPG or an 8-bit PNG',
  damaged: 'The picture is damaged or incomplete; export or take it again',
  gone: 'This picture is not in the records; remove it and add it again',
}

export const pictureUnfit = (params: { readonly [name: string]: unknown }): string =>
  why[params['why'] as PictureFault] ?? why.damaged
