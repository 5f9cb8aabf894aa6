import type { Words } from '../../words.ts'

/** An address that leads nowhere. */
export const notFound: Words['screens']['notFound'] = {
  title: '找不到這一頁',
  text: '網址可能寫錯了，或這一項已不在。您的資料沒有受影響。',
  home: '回到今日待辦',
}
