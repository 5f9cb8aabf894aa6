import type { Output } from '../../shared/contract/index.ts'
import type { Places } from '../signature/place-words.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { DocumentActs } from './document-acts.tsx'
import { PlaceLine } from './place-line.tsx'
import styles from './signing-panel.module.css'

interface SigningPanelProps {
  readonly document: Output<'document.get'>['document']
}

/** The progress of a document: each place in its order, and what can be done with the whole. */
export function SigningPanel({ document }: SigningPanelProps) {
  const words = useWords().screens.signing
  const places = useCall('sign.places', { documentId: document.id })
  if (places.error) {
    return <ErrorNotice fault={faultOf(places.error)} onRetry={() => void places.refetch()} />
  }
  if (!places.data) return <Skeleton lines={4} />
  return (
    <div className={styles.panel}>
      <WhatBecame places={places.data} />
      {places.data.places.length === 0 && <p className={styles.detail}>{words.noPlaces}</p>}
      <ol className={styles.places} aria-label={words.title}>
        {places.data.places.map((place) => (
          <PlaceLine key={place.key} places={places.data} place={place} form={document.form} />
        ))}
      </ol>
      <DocumentActs document={document} places={places.data} />
    </div>
  )
}

/** A document that came back, was objected to or no longer counts says so first, with the reason. */
function WhatBecame({ places }: { readonly places: Places }) {
  const { reasons, history } = useWords().screens.signing
  const { state, reason, returnedBy } = places
  const by = returnedBy ?? ''
  const said = {
    returned: reasons.returned({ by }),
    objected: reasons.objected({ by }),
    voided: reasons.voided,
    accepted: reasons.accepted,
    issued: null,
    signed: null,
    superseded: null,
  }[state]
  if (!said) return null
  return (
    <Notice tone={state === 'voided' ? 'seal' : state === 'accepted' ? 'ok' : 'warn'} title={said}>
      {reason && <p>{history.reason({ reason })}</p>}
    </Notice>
  )
}
