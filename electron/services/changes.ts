import { type Api, type CallName, TOPICS, type Topic } from '../../shared/contract/index.ts'

type Kind = Api[CallName]['kind']
export type NameOf<K extends Kind> = { [N in CallName]: Api[N]['kind'] extends K ? N : never }[CallName]
/** Calls after which something may have changed. */
export type ChangingName = NameOf<'command' | 'verified' | 'act'>

/**
 * For acts after which every screen reads anew. 'audit' is told only of audit's own acts:
 * the log goes stale with the office, the session and the runs already (renderer/stores/topics.ts).
 */
export const EVERYTHING: readonly Topic[] = TOPICS.filter((one) => one !== 'audit')
const SIGNED: readonly Topic[] = ['runs', 'documents']

/** What screens should read again after each of them. Complete by type. */
export const CHANGES: { readonly [N in ChangingName]: readonly Topic[] } = {
  'office.setUp': EVERYTHING,
  'office.change': ['office', 'runs', 'drafts'],
  'office.setLogo': ['office', 'runs', 'drafts'],
  'office.setLanguage': ['office'],
  'people.add': ['office'],
  'people.change': ['office', 'runs', 'documents'],
  'people.setDeputy': ['office', 'documents'],
  'run.start': ['runs', 'drafts'],
  'template.save': ['office'],
  'template.remove': ['office'],
  'draft.open': ['drafts', 'runs'],
  'draft.checkpoint': ['drafts', 'runs'],
  'draft.discard': ['drafts', 'runs'],
  'draft.restore': ['drafts', 'runs'],
  'form.submit': ['runs', 'drafts', 'documents'],
  'form.sign': SIGNED,
  'form.return': [...SIGNED, 'drafts'],
  'form.decline': SIGNED,
  'document.void': SIGNED,
  'document.acceptSilence': SIGNED,
  'form.record': SIGNED,
  'gate.release': SIGNED,
  'run.export': [],
  'register.save': ['office', 'runs', 'drafts'],
  'register.loadClauses': ['office', 'runs', 'drafts'],
  'register.remove': ['office', 'runs', 'drafts'],
  'attachment.add': [],
  'session.signIn': EVERYTHING,
  'session.recover': EVERYTHING,
  'session.lock': EVERYTHING,
  'session.touch': [],
  'account.changePassphrase': [],
  'account.setPin': ['office'],
  'account.create': ['office'],
  'account.close': ['office', 'documents'],
  'recovery.renew': [],
  'calendar.change': ['office', 'runs', 'drafts'],
  'audit.verify': ['audit'],
  'audit.export': ['audit'],
  'backup.make': ['backup'],
  'backup.setSecondFolder': ['backup'],
  'updates.check': ['updates'],
  'updates.fetch': ['updates'],
  'updates.setAddress': ['updates'],
  'updates.open': [],
  'backup.restore': EVERYTHING,
  'backup.restoreHere': EVERYTHING,
  'work.cancel': [],
  'sample.begin': EVERYTHING,
  'sample.end': EVERYTHING,
}

export type Listener = (topics: readonly Topic[]) => void

export interface Listeners {
  readonly add: (listener: Listener) => () => void
  readonly tell: (topics: readonly Topic[]) => void
}

export function listeners(): Listeners {
  const all = new Set<Listener>()
  return {
    add: (listener) => {
      // A wrapper of its own, so that the same function can listen twice and stop once.
      const own: Listener = (topics) => listener(topics)
      all.add(own)
      return () => void all.delete(own)
    },
    tell: (topics) => {
      if (topics.length === 0) return
      for (const listener of [...all]) {
        try {
          listener(topics)
        } catch {
          // A listener's trouble is not the command's: it has been committed.
        }
      }
    },
  }
}
