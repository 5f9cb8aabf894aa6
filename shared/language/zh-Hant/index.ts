import type { Words } from '../words.ts'
import { languages, roles, sources } from './common.ts'
import { compliance } from './compliance.ts'
import { desktop } from './desktop.ts'
import { faults } from './faults.ts'
import { forms } from './forms/index.ts'
import { paper } from './paper.ts'
import { problems } from './problems.ts'
import { registers } from './registers.ts'
import { screens } from './screens/index.ts'
import { aeWords } from './workflows/ae.ts'

export const zhHant: Words = {
  paper,
  problems,
  faults,
  sources,
  roles,
  languages,
  registers,
  desktop,
  screens,
  compliance,
  workflows: { ae: aeWords },
  forms,
}
