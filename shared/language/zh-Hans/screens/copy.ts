/** Copying from an earlier project. */
export const copy = {
  open: '复制以前的',
  title: '从以前的文件复制',
  lead: '只取文字和数量；日期、人员、附件由本项目自己填写，已带入的内容不会被覆盖。',
  none: '以前的项目里还没有这种文件。',
  take: '复制',
}
