import { MOST_PICTURE, MOST_PIXELS, type PictureFault } from '../../../shared/values/picture.ts'
import { isJpeg, readJpeg } from './jpeg.ts'
import { isPng, readPng } from './png.ts'

/** A picture ready for paper. */
export interface Picture {
  readonly type: 'image/jpeg' | 'image/png'
  /** As it is seen, the camera's turn taken into account. */
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Judged by its bytes alone; a name or what a caller says of it proves nothing. */
export function pictureIn(bytes: Uint8Array): Picture | PictureFault {
  if (bytes.length > MOST_PICTURE) return 'tooLarge'
  if (isJpeg(bytes)) return jpeg(bytes)
  if (!isPng(bytes)) return 'kind'
  const png = readPng(bytes)
  return typeof png === 'string' ? png : { type: 'image/png', ...png, bytes }
}

export const faultIn = (bytes: Uint8Array): PictureFault | null => {
  const found = pictureIn(bytes)
  return typeof found === 'string' ? found : null
}

function jpeg(file: Uint8Array): Picture | PictureFault {
  const found = readJpeg(file)
  if (typeof found === 'string') return found
  const { orientation, bytes } = found
  if (found.width * found.height > MOST_PIXELS) return 'tooManyPixels'
  const [width, height] = orientation > 4 ? [found.height, found.width] : [found.width, found.height]
  return { type: 'image/jpeg', width, height, bytes }
}
