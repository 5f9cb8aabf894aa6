import type { Words } from '../../words.ts'

/** The picture in the letterhead. */
export const logo: Words['screens']['logo'] = {
  title: '標誌',
  help: '印在以後發出的每份文件的抬頭；已發出的文件保留當時的標誌。可選 PNG、JPEG 或 SVG。',
  choose: '選擇圖片',
  another: '換一張',
  remove: '去掉標誌',
  alt: '標誌',
  saved: '標誌已更新。',
}
