import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Input } from '../../shared/contract/index.ts'
import { useBridge } from '../stores/bridge.ts'
import { useLost } from '../stores/lost.ts'
import { bytesOf } from './base64.ts'
import { type LatestRequest, latestRequest } from './latest-request.ts'

export interface Preview {
  /** The newest page there is; it stays while a newer one is being made or none can be. */
  readonly bytes: Uint8Array | null
  readonly missing: readonly string[]
  readonly paused: boolean
}

type Asked = Input<'draft.preview'>

const PAUSE = 250

/** The page as it would print now, some moments behind the typing and never in its way. */
export function usePreview(input: Asked): Preview {
  const bridge = useBridge()
  const [preview, setPreview] = useState<Preview>({ bytes: null, missing: [], paused: false })
  const request = useRef<LatestRequest<Asked> | null>(null)
  const run = useEffectEvent((asked: Asked) => bridge.call('draft.preview', asked).catch(() => null))

  useEffect(() => {
    const made = latestRequest(
      (asked: Asked) => run(asked),
      (reply) => {
        if (reply?.ok)
          setPreview({ bytes: bytesOf(reply.value.base64), missing: reply.value.missing, paused: false })
        else if (reply?.fault.code !== 'pdfSuperseded') setPreview((before) => ({ ...before, paused: true }))
      },
      PAUSE,
    )
    request.current = made
    return () => made.stop()
  }, [])

  const lost = useLost()
  const { draftId, runId, form, answers, language } = input
  useEffect(() => {
    if (lost) return
    request.current?.ask({ draftId, runId, form, answers, language })
  }, [lost, draftId, runId, form, answers, language])

  return preview
}
