import type { SourceCode } from '../../forms/prefill.ts'
import type { Role } from '../../values/people.ts'

/** Where a prefilled value came from, on its chip. */
export const sources: Record<SourceCode, (params: { readonly number: string }) => string> = {
  run: () => '来自项目',
  client: () => '来自客户资料',
  me: () => '来自本人',
  people: () => '来自员工名册',
  document: ({ number }) => `来自 ${number}`,
  template: ({ number }) => `来自模板「${number}」`,
  rule: () => '按规定',
  default: () => '默认',
}

export const roles: Record<Role, string> = {
  manager: '办公室负责人',
  ae: '客户主任（AE）',
  am: '客户部经理',
  director: '总监',
  dept_head: '执行部门主管',
  executor: '具体执行人员',
  finance: '财务',
  archivist: '档案管理员',
}

export const languages = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }
