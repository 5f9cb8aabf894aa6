import { type Picture, pictureIn } from '../pictures/picture.ts'

/** Those of the given files that can be drawn. Looked at again here: what the page library chokes on never reaches it. */
export function readPictures(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Picture> {
  const read = [...files].flatMap(([hash, bytes]): [string, Picture][] => {
    const picture = pictureIn(bytes)
    return typeof picture === 'string' ? [] : [[hash, picture]]
  })
  return new Map(read)
}
