// Before any module that makes a schema, in whichever part of the program it is bundled.
import '../stores/without-eval.ts'
import { useEffect, useEffectEvent } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useAct } from '../stores/act.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { LanguageHere } from '../stores/language.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './handed.module.css'
import { HandedDocument } from './handed-document.tsx'
import { type Handover, useHandoverStore } from './handover.ts'

/** What a guest sees: one document and a pad, in the language of the document. Nothing else is on the page. */
export function HandedScreen() {
  const handover = useHandoverStore((store) => store.handover)
  return handover ? <Handed handover={handover} /> : <Interrupted />
}

function Handed({ handover }: { readonly handover: Handover }) {
  const { documentId } = handover
  const found = useCall('document.get', { documentId })
  const places = useCall('sign.places', { documentId })
  const error = found.error ?? places.error
  if (error && !found.data) return <ErrorNotice fault={faultOf(error)} onRetry={() => void found.refetch()} />
  if (!found.data || !places.data) {
    return (
      <main className={styles.wait}>
        <Skeleton lines={4} />
      </main>
    )
  }
  const { language } = found.data.document
  return (
    <LanguageHere value={language}>
      <I18nProvider locale={LOCALES[language]}>
        <HandedDocument handover={handover} found={found.data} places={places.data} />
      </I18nProvider>
    </LanguageHere>
  )
}

const LOCALES = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-CA' } as const

/** The page was reloaded under a guest: nobody can tell who sits there, so the office is locked. */
function Interrupted() {
  const lock = useAct('session.lock')
  const now = useEffectEvent(() => lock.mutate({}))
  useEffect(() => now(), [])
  return (
    <main className={styles.wait}>
      <ErrorNotice fault={lock.error} onRetry={() => lock.mutate({})} />
      <Skeleton lines={2} />
    </main>
  )
}
