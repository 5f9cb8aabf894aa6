import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { OfficeFacts, OfficeSettings } from '../../../shared/forms/context.ts'
import { millis } from '../../../shared/values/time.ts'
import { setUp } from '../accounts/set-up.ts'
import type { Core } from '../core.ts'
import { reclock } from '../drafts/reclock.ts'
import { keepLogo } from '../pictures/logo.ts'
import { officeOf, openFactsOf } from '../projections/office.ts'
import { meOf, type Session } from '../session.ts'
import { VERSION } from '../version.ts'
import { computerZone } from '../zone.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'office.status' | 'office.setUp' | 'office.change' | 'office.setLogo' | 'office.setLanguage'

export function officeHandlers(core: Core): HandlersOf<Names> {
  return {
    'office.status': (_input, session) => status(core, session),
    'office.setUp': (facts) => setUp(core, facts),
    'office.change': ({ office, settings }, session) => {
      core.record(OFFICE_STREAM, [{ type: 'office.changed', body: { office, settings } }], meOf(session).id)
      reclock(core, session)
      return {}
    },
    'office.setLogo': ({ png }, session) => {
      const logo = png === null ? null : { ...keepLogo(core, png) }
      core.record(OFFICE_STREAM, [{ type: 'office.logoSet', body: { logo } }], meOf(session).id)
      return {}
    },
    'office.setLanguage': ({ language }, session) => {
      core.record(OFFICE_STREAM, [{ type: 'office.languageSet', body: { language } }], meOf(session).id)
      return {}
    },
  }
}

/** The contract's lists are not readonly. */
const outputSettings = ({ vatRates, party, ...rest }: OfficeSettings) => ({
  ...rest,
  vatRates: [...vatRates],
  party: { ...party },
})

const NOTHING = { office: null, logo: null, me: null, settings: null, draftKey: null, locksInSeconds: null }

/** Answers in every state; what is sealed only to somebody who is signed in. */
function status(core: Core, session: Session) {
  const clear = openFactsOf(core)
  const last = core.journal.lastAt()
  const trouble = core.trouble()
  return {
    state: trouble === 'damaged' ? ('damaged' as const) : session.state,
    trouble,
    sample: core.sample.status().sample !== null,
    version: VERSION,
    now: core.now(),
    zone: clear?.zone ?? computerZone(),
    language: clear?.language ?? ('zh-Hans' as const),
    clockBehind: last !== null && core.clock.now() < millis(last),
    ...(session.me ? opened(core, session) : NOTHING),
  }
}

function opened(core: Core, { me }: Session) {
  const record = officeOf(core)
  const { logo = null, ...office } = record?.office ?? {}
  return {
    office: record && (office as Omit<OfficeFacts, 'logo'>),
    logo: logo && { ...logo },
    me,
    settings: record ? outputSettings(record.settings) : null,
    draftKey: Buffer.from(core.vault.draftKey).toString('base64'),
    locksInSeconds: core.access.locksInSeconds(),
  }
}
