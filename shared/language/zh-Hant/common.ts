import type { SourceCode } from '../../forms/prefill.ts'
import type { Role } from '../../values/people.ts'

/** Where a prefilled value came from, on its chip. */
export const sources: Record<SourceCode, (params: { readonly number: string }) => string> = {
  run: () => '來自項目',
  client: () => '來自客戶資料',
  me: () => '來自本人',
  people: () => '來自員工名冊',
  document: ({ number }) => `來自 ${number}`,
  template: ({ number }) => `來自範本「${number}」`,
  rule: () => '按規定',
  default: () => '預設',
}

export const roles: Record<Role, string> = {
  manager: '辦公室負責人',
  ae: '客戶主任（AE）',
  am: '客戶部經理',
  director: '總監',
  dept_head: '執行部門主管',
  executor: '具體執行人員',
  finance: '財務',
  archivist: '檔案管理員',
}

/** Each language under its own name, so that whoever reads only that one finds it. */
export const languages = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }
