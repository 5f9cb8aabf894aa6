import { useMemo, useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useCall } from '../stores/call.ts'
import { bytesOf } from './base64.ts'
import type { Copy } from './copy-choice.tsx'

/** The copy on the desk: the newest one as it was issued, until another is asked for. */
export function useCopy({ document, fileName }: Output<'document.get'>) {
  const current: Copy = { version: document.version, language: document.language }
  const [wanted, setWanted] = useState<Partial<Copy>>({})
  const copy: Copy = { ...current, ...wanted }
  const older = copy.version !== current.version
  const translated = copy.language !== current.language
  const pdf = useCall('document.pdf', {
    documentId: document.id,
    ...(older && { version: copy.version }),
    ...(translated && { language: copy.language }),
  })
  const base64 = pdf.data?.base64
  const bytes = useMemo(() => (base64 === undefined ? null : bytesOf(base64)), [base64])
  const marks = [older && `v${copy.version}`, translated && copy.language].filter(Boolean)
  return {
    ...{ current, copy, pdf, bytes, older, translated },
    /** The bytes to put on paper or to save: while a newer page is being read, that one, never the old. */
    newest: async () => {
      if (!pdf.isFetching && !pdf.isStale) return bytes
      const { data } = await pdf.refetch({ cancelRefetch: false })
      return data ? bytesOf(data.base64) : null
    },
    /** A copy is never saved under the name of the original. */
    fileName: marks.length === 0 ? fileName : fileName.replace(/(\.pdf)?$/, `-${marks.join('-')}.pdf`),
    choose: (next: Copy) =>
      setWanted({
        ...(next.version !== current.version && { version: next.version }),
        ...(next.language !== current.language && { language: next.language }),
      }),
  }
}
