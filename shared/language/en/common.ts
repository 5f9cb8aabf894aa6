import type { SourceCode } from '../../forms/prefill.ts'
import type { Role } from '../../values/people.ts'

/** Where a prefilled value came from, on its chip. */
export const sources: Record<SourceCode, (params: { readonly number: string }) => string> = {
  run: () => 'From the project',
  client: () => 'From the client’s details',
  me: () => 'Yourself',
  people: () => 'From the staff list',
  document: ({ number }) => `From ${number}`,
  template: ({ number }) => `From template “${number}”`,
  rule: () => 'By rule',
  default: () => 'Default',
}

export const roles: Record<Role, string> = {
  manager: 'Office manager',
  ae: 'Account executive (AE)',
  am: 'Account manager',
  director: 'Director',
  dept_head: 'Executing department head',
  executor: 'Executing staff',
  finance: 'Finance',
  archivist: 'Archivist',
}

/** Each language under its own name, so that whoever reads only that one finds it. */
export const languages = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }
