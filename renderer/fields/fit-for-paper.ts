import { MOST_PICTURE, PICTURE_SIDE } from '../../shared/values/picture.ts'

const TAKEN = ['image/jpeg', 'image/png']
const QUALITY = 0.85

/**
 * A photograph as it goes onto paper: as it is when it is small enough, else scaled down by the browser itself, which knows
 * every camera's turn and needs no library. What it cannot read goes on as it is, and the host says what is wrong with it.
 */
export async function fitForPaper(file: File): Promise<File> {
  if (file.size <= MOST_PICTURE && TAKEN.includes(file.type)) return file
  try {
    return await scaledDown(file)
  } catch {
    return file
  }
}

async function scaledDown(file: File): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, PICTURE_SIDE / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  // JPEG knows no transparency: on paper what is clear is white.
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  return new File([blob], file.name.replace(/\.[^.]*$/, '').concat('.jpg'), { type: 'image/jpeg' })
}
