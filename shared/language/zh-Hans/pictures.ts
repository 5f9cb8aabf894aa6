import type { PictureFault } from '../../values/picture.ts'

/** Why a picture cannot stand on paper, and what to do. */
const why: Record<PictureFault, string> = {
  kind: '只能用 JPG 或 PNG 图片，请另存后再添加',
  tooLarge: '图片太大，最大 2 MB，请缩小后再添加',
  tooManyPixels: '图片像素太多，最多 4000 万像素，请缩小后再添加',
  colours: '图片的颜色格式不能打印（例如 CMYK 或 16 位），请另存为 RGB 的 JPG 或 8 位 PNG',
  damaged: '图片已损坏或不完整，请重新导出或拍摄',
  gone: '记录里没有这张图片，请删除后重新添加',
}

export const pictureUnfit = (params: { readonly [name: string]: unknown }): string =>
  why[params['why'] as PictureFault] ?? why.damaged
