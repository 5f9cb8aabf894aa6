/** The readable archive of a run. */
export const archive = {
  working: '正在写出文件',
  title: '导出可读档案',
  lead: '把本项目的全部文件导出成普通的 PDF 文件夹，附目录页，没有本软件也能阅读。导出的文件夹不加密，请放在安全的地方；导出会留痕。',
  folder: '导出到哪个文件夹（完整路径）',
  send: '导出',
  open: '导出可读档案',
  number: '编号',
  version: '版本',
  name: '文件',
  issued: '发出时间',
  state: '状态',
  pages: '页数',
  done: ({ files, folder }: { readonly files: number; readonly folder: string }) =>
    `已导出 ${files} 个文件到 ${folder}`,
}
