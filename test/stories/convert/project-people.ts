import type { JsonObject } from '../../../shared/values/json.ts'
import type { Role } from '../../../shared/values/people.ts'

export interface ProjectSample {
  readonly agency: { readonly [key: string]: string }
  readonly client: { readonly [key: string]: string }
  readonly people: readonly {
    readonly key: string
    readonly name: string
    readonly title: string
    readonly org: string
  }[]
  readonly project: { readonly code: string; readonly name: string }
  readonly suppliers: readonly JsonObject[]
  readonly forms: { readonly [form: string]: JsonObject | readonly JsonObject[] }
}

/** In this small agency the account executive also leads the office. */
const ROLES: { readonly [key: string]: readonly Role[] } = {
  ae: ['manager', 'ae'],
  am: ['am'],
  di: ['director'],
  cr: ['dept_head'],
  pr: ['dept_head'],
  dg: ['dept_head'],
  fi: ['finance'],
  ar: ['archivist'],
}

const FIRST_PIN = 260_902

export function staff({ people, agency }: ProjectSample) {
  return people
    .filter((one) => one.org === agency['name'])
    .map(({ key, name, title }, index) => ({
      key,
      name,
      title,
      roles: ROLES[key] ?? (['executor'] as const),
      pin: String(FIRST_PIN + index * 37_019),
    }))
}
