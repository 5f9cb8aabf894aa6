import { ROLES, type Role } from '../../../shared/values/people.ts'

export interface SetupAnswers {
  readonly officeName: string
  readonly phone: string
  readonly address: string
  readonly zone: string
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
}

export type SetupField = 'officeName' | 'name' | 'roles' | 'zone'
export type SetupProblem = 'officeName' | 'name' | 'roles' | 'manager' | 'zone'

export function isZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** What is still missing, by the field it is shown at. */
export function checkSetup(answers: SetupAnswers): Partial<Record<SetupField, SetupProblem>> {
  const problems: Partial<Record<SetupField, SetupProblem>> = {}
  if (answers.officeName.trim() === '') problems.officeName = 'officeName'
  if (answers.name.trim() === '') problems.name = 'name'
  if (answers.roles.length === 0) problems.roles = 'roles'
  // Without a manager nobody could ever change the office or add a second person.
  else if (!answers.roles.includes('manager')) problems.roles = 'manager'
  if (!isZone(answers.zone)) problems.zone = 'zone'
  return problems
}

/** In the order of the list, whatever the order of ticking. */
export function toggleRole(roles: readonly Role[], role: Role, on: boolean): readonly Role[] {
  return ROLES.filter((one) => (one === role ? on : roles.includes(one)))
}
