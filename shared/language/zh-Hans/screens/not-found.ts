/** An address that leads nowhere. */
export const notFound = {
  title: '找不到这一页',
  text: '地址可能写错了，或这一项已不在。您的资料没有受影响。',
  home: '回到今日待办',
}
