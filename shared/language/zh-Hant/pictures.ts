import type { PictureFault } from '../../values/picture.ts'

/** Why a picture cannot stand on paper, and what to do. */
const why: Record<PictureFault, string> = {
  kind: '只能用 JPG 或 PNG 圖片，請另存後再添加',
  tooLarge: '圖片太大，最大 2 MB，請縮小後再添加',
  tooManyPixels: '圖片像素太多，最多 4000 萬像素，請縮小後再添加',
  colours: '圖片的顏色格式不能列印（例如 CMYK 或 16 位），請另存為 RGB 的 JPG 或 8 位 PNG',
  damaged: '圖片已損壞或不完整，請重新匯出或拍攝',
  gone: '記錄裡沒有這張圖片，請刪除後重新添加',
}

export const pictureUnfit = (params: { readonly [name: string]: unknown }): string =>
  why[params['why'] as PictureFault] ?? why.damaged
