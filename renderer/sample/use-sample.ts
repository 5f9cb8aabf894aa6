import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../shared/contract/index.ts'
import { paths } from '../screens/paths.ts'
import { useAct } from '../stores/act.ts'
import { sendUnsent } from '../stores/before-lock.ts'
import { useCall } from '../stores/call.ts'
import { useLanguage } from '../stores/language.ts'
import { useOfficeStatus } from '../stores/office.ts'
import { forgetName } from '../stores/session.ts'
import { useTellError } from '../stores/tell-error.ts'

export type Sample = NonNullable<Output<'sample.status'>['sample']>

/** What is shown is a sample; null until the host has said. It comes with the status, so that no screen is of both. */
export const useIsSample = (): boolean | null => useOfficeStatus().data?.sample ?? null

/** How one signs in to it. */
export function useSample(): Sample | null {
  const isSample = useIsSample() === true
  const { data } = useCall('sample.status', {}, { enabled: isSample })
  return isSample ? (data?.sample ?? null) : null
}

/** Goes into the sample and out of it. Names and addresses of the one office are nothing to the other. */
export function useSampleActs() {
  const language = useLanguage()
  const [, navigate] = useLocation()
  const begin = useAct('sample.begin')
  const end = useAct('sample.end')
  const tell = useTellError()
  const enter = useCallback(() => {
    forgetName()
    navigate(paths.today, { replace: true })
  }, [navigate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: acts are made anew each time and do the same.
  const open = useCallback((): void => {
    void sendUnsent()
      .then(() => begin.mutateAsync({ language }))
      .then(enter, tell)
  }, [language, enter, tell])
  // biome-ignore lint/correctness/useExhaustiveDependencies: acts are made anew each time and do the same.
  const close = useCallback((): void => void end.mutateAsync({}).then(enter, tell), [enter, tell])
  return { open, opening: begin.isPending, close, closing: end.isPending }
}
