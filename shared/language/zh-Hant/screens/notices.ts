import type { Words } from '../../words.ts'

/** Texts for somebody outside. */
export const notices: Words['screens']['notices'] = {
  open: '催辦文字',
  title: (to) => `發給 ${to}`,
  lead: '可以先改再複製，用郵件或微信發出；發出後是一次客戶溝通，請記一筆（第 8 條，24 小時內）。',
  label: '文字',
  copy: '複製',
  copied: '已複製，可以貼到郵件或微信。',
  record: '記錄這次溝通',
  waiting: '在等對方',
}
