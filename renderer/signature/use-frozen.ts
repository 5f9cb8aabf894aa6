import { useMemo, useState } from 'react'
import { bytesOf } from '../sheet/base64.ts'
import { useCall } from '../stores/call.ts'
import type { CallError } from '../stores/fault.ts'
import { atPage, type Reading, UNREAD, withSeen } from './reading.ts'

/** What is about to be signed: the page as it prints, bound to the hash that a signature carries back. */
export interface Frozen {
  readonly hash: string
  readonly version: number
  readonly label: string
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly error: CallError | null
  readonly again: () => void
  readonly reading: Reading
  readonly onSeen: (page: number, pages: number) => void
  readonly onEnds: (ends: readonly number[], pages: number) => void
}

interface Asked {
  readonly documentId: string
  readonly version: number
  readonly hash: string
  readonly label: string
}

/** Reading begins anew when the words are others: what was seen belongs to one hash. */
export function useFrozen({ documentId, version, hash, label }: Asked): Frozen {
  const pdf = useCall('document.pdf', { documentId, version })
  const base64 = pdf.data?.base64
  const bytes = useMemo(() => (base64 === undefined ? null : bytesOf(base64)), [base64])
  const [read, setRead] = useState({ hash, reading: UNREAD })
  const change = (next: (reading: Reading) => Reading) =>
    setRead((before) => {
      const from = before.hash === hash ? before.reading : UNREAD
      const reading = next(from)
      return before.hash === hash && reading === before.reading ? before : { hash, reading }
    })
  return {
    ...{ hash, version, label, bytes, error: pdf.error },
    again: () => void pdf.refetch(),
    reading: read.hash === hash ? read.reading : UNREAD,
    onSeen: (page, pages) => change((reading) => atPage(reading, page, pages)),
    onEnds: (ends, pages) => change((reading) => withSeen(reading, ends, pages)),
  }
}
