/** Executing departments of an agency (domain 2.4); option values, so never renamed. */
export const DEPARTMENTS = [
  '创作部',
  '设计部',
  '文案',
  '影视部',
  '数字部',
  '活动部',
  '制作部',
  '媒介部',
  '公关部',
  '其他',
] as const
