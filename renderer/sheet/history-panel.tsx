import { useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { writeInstant } from '../../shared/language/write.ts'
import { placeName } from '../signature/place-words.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useLanguage } from '../stores/language.ts'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './signing-panel.module.css'

type Entry = Output<'history.list'>['entries'][number]

interface HistoryPanelProps {
  readonly document: Output<'document.get'>['document']
}

const PAGE = 20
const MOST = 200

/** What happened to the document: who, when, what and why, newest first. */
export function HistoryPanel({ document }: HistoryPanelProps) {
  const { history } = useWords().screens.signing
  const [count, setCount] = useState(PAGE)
  const { runId, id: documentId, form } = document
  const { data, error, refetch } = useCall(
    'history.list',
    { runId, documentId, offset: 0, count },
    { keep: true },
  )
  if (error) return <ErrorNotice fault={faultOf(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={4} />
  return (
    <div className={styles.panel}>
      {data.entries.length === 0 && <p className={styles.detail}>{history.none}</p>}
      <ol className={styles.history} aria-label={history.title}>
        {data.entries.map((entry) => (
          <HistoryLine key={entry.seq} entry={entry} form={form} />
        ))}
      </ol>
      {data.total > data.entries.length && count < MOST && (
        <Button small onPress={() => setCount(Math.min(MOST, count + PAGE))}>
          {history.more}
        </Button>
      )}
    </div>
  )
}

function HistoryLine({ entry, form }: { readonly entry: Entry; readonly form: string }) {
  const { history } = useWords().screens.signing
  const language = useLanguage()
  const zone = useZone()
  const { type, at, by, who, place, version, reason } = entry
  const acts: { readonly [type: string]: (params: { readonly version: number }) => string } = history.acts
  const name = who && who !== by ? history.byFor({ who, by }) : (who ?? by)
  const what = [acts[type]?.({ version: version ?? 1 }) ?? type, place && placeName(form, place, language)]
  return (
    <li>
      <p>
        <strong>{what.filter(Boolean).join(' · ')}</strong>
      </p>
      <p className={styles.detail}>
        {[writeInstant(at, zone), name, version && history.version({ version })].filter(Boolean).join(' · ')}
      </p>
      {reason && <p className={styles.reason}>{history.reason({ reason })}</p>}
    </li>
  )
}
