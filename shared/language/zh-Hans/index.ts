import { languages, roles, sources } from './common.ts'
import { faults } from './faults.ts'
import { clientMeetingWords } from './forms/client-meeting.ts'
import { paper } from './paper.ts'
import { problems } from './problems.ts'
import { screens } from './screens/index.ts'
import { aeWords } from './workflows/ae.ts'

export const zhHans = {
  paper,
  problems,
  faults,
  sources,
  roles,
  languages,
  screens,
  workflows: { ae: aeWords },
  forms: { client_meeting: clientMeetingWords },
}
