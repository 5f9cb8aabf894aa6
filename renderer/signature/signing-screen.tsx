// Before any module that makes a schema, in whichever part of the program it is bundled.
import '../stores/without-eval.ts'
import { type ReactNode, useState } from 'react'
import { fault } from '../../shared/contract/fault.ts'
import { paths } from '../screens/paths.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { GuestSetup } from './guest-setup.tsx'
import styles from './sign.module.css'
import { type Signed, StaffSigning } from './staff-signing.tsx'

interface SigningScreenProps {
  readonly documentId: string
  readonly place: string
}

/** One place of one document, for whoever signs there. */
export function SigningScreen({ documentId, place: key }: SigningScreenProps) {
  const words = useWords().screens.signing
  const found = useCall('document.get', { documentId })
  const places = useCall('sign.places', { documentId })
  const [signed, setSigned] = useState<Signed | null>(null)
  const error = found.error ?? places.error
  if (error) return <Alone fault={faultOf(error)} />
  if (!found.data || !places.data) return <Skeleton lines={6} />
  const place = places.data.places.find((one) => one.key === key)
  if (!place) return <Alone fault={fault('notFound')} />
  const closed = place.state !== 'open' || places.data.state !== 'issued'
  if (closed && !signed) {
    const code = place.state === 'signed' ? 'alreadySigned' : 'signOutOfTurn'
    return (
      <Alone fault={fault(code)}>
        <LinkButton href={paths.document(documentId)}>{words.back}</LinkButton>
      </Alone>
    )
  }
  const shared = { found: found.data, places: places.data, place, signed, onSigned: setSigned }
  return place.party === 'staff' ? <StaffSigning {...shared} /> : <GuestSetup {...shared} />
}

interface AloneProps {
  readonly fault: ReturnType<typeof fault>
  readonly children?: ReactNode
}

function Alone({ fault: why, children }: AloneProps) {
  return (
    <div className={styles.alone}>
      <ErrorNotice fault={why} />
      {children}
    </div>
  )
}
