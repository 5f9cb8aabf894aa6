/** Texts for somebody outside. */
export const notices = {
  open: '催办文字',
  title: (to: string) => `发给 ${to}`,
  lead: '可以先改再复制，用邮件或微信发出；发出后是一次客户沟通，请记一笔（第 8 条，24 小时内）。',
  label: '文字',
  copy: '复制',
  copied: '已复制，可以粘贴到邮件或微信。',
  record: '记录这次沟通',
  waiting: '在等对方',
}
