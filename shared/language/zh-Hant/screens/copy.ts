import type { Words } from '../../words.ts'

/** Copying from an earlier project. */
export const copy: Words['screens']['copy'] = {
  open: '複製以前的',
  title: '從以前的文件複製',
  lead: '只取文字和數量；日期、人員、附件由本項目自己填寫，已帶入的內容不會被覆蓋。',
  none: '以前的項目裡還沒有這種文件。',
  take: '複製',
}
