import { type Measured, MOST_LOGO } from '../../../../shared/contract/logo.ts'

/** What can be chosen. An SVG is drawn as a picture: no script of it runs, nothing it names is fetched. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'] as const

/** Enlarged only where enlarging costs nothing: lines, not pixels. */
export function logoSize({ width, height }: Measured, mayGrow: boolean): Measured {
  const fitting = Math.min(MOST_LOGO.width / width, MOST_LOGO.height / height)
  const scale = mayGrow ? fitting : Math.min(1, fitting)
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}

/** The picture of a file, drawn anew as a small PNG: what reaches the host is pixels and nothing else of the file. */
export async function drawLogo(file: File): Promise<Blob> {
  const picture = await loaded(file)
  const drawing = file.type === 'image/svg+xml'
  // An SVG may name no size of its own.
  const own = { width: picture.naturalWidth || 300, height: picture.naturalHeight || 150 }
  return drawn(picture, logoSize(own, drawing))
}

async function loaded(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file)
  const picture = new Image()
  picture.src = address
  try {
    await picture.decode()
    return picture
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(picture: HTMLImageElement, { width, height }: Measured): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const brush = canvas.getContext('2d')
  if (!brush) return Promise.reject(new Error('no canvas'))
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(picture, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/png'),
  )
}
