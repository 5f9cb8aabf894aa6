import type { Words } from '../../words.ts'

/** An issued document on screen, on the printer and as a file. */
export const document: Words['screens']['document'] = {
  opening: '正在打開文件…',
  notPrinted: '文件已發出，PDF 正在生成…',
  back: '回到項目',
  print: '列印',
  save: '另存 PDF',
  printing: '正在準備列印…',
  printFailed: '沒能準備列印，請另存 PDF 後列印。',
  retry: '再試一次',
  facts: '文件信息',
  number: '編號',
  issuedAt: '發出時間',
  issuedBy: '發出人',
  version: '版本',
  versionText: (params: { readonly version: number }) => `第 ${params.version} 版`,
  language: '文件語言',
  timing: '24 小時',
  onTime: '按時',
  late: '超時',
  page: (params: { readonly page: number; readonly pages: number }) =>
    `第 ${params.page} 頁 / 共 ${params.pages} 頁`,
  pageName: (params: { readonly page: number }) => `第 ${params.page} 頁`,
  drawFailed: '這一頁沒能顯示。',
}
