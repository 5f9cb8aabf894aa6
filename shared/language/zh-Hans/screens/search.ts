/** The box at the top of every screen: finds records and people, and does what it is told. */
export const search = {
  nothingExample: '例：试试客户简称、编号里的数字，或同事的姓',
  label: '搜索全部记录',
  example: '搜索或前往：客户、编号、姓名、操作…',
  tooShort: '请再输入一些：至少两个字。',
  searching: '正在搜索…',
  found: (count: number) => (count === 0 ? '没有找到' : `找到 ${count} 条`),
  nothing: (text: string) => `没有找到“${text}”。可换个说法，或只输入其中两个字；简体、繁体都能搜到。`,
  run: '项目',
  act: '操作',
  person: '人员',
  recent: '最近看过',
  usual: '常用操作',
  results: '搜索结果',
  keys: '↑↓ 选择，Enter 打开，Esc 关闭',
}
