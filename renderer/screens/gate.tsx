import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useKeepMemory } from '../memory/use-keep-memory.ts'
import { SampleFrame } from '../sample/sample-frame.tsx'
import { useHandedOver } from '../signature/handover.ts'
import { setHostNow } from '../stores/clock.ts'
import { useLanguageStore } from '../stores/language.ts'
import { type OfficeStatus, ShownStatus, useOfficeStatus } from '../stores/office.ts'
import { hideCode, useRecoveryCodeStore } from '../stores/recovery-code.ts'
import { forgetEverything } from '../stores/session.ts'
import { useViewStore } from '../theme/view-store.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Damaged } from './entry/damaged.tsx'
import { Empty } from './entry/empty.tsx'
import { Locked } from './entry/locked.tsx'
import styles from './gate.module.css'
import { CodeScreen } from './recovery/code-screen.tsx'
import { Routes } from './routes.tsx'
import { LockSoon } from './shell/lock-soon.tsx'
import { Shell } from './shell/shell.tsx'

const HandedScreen = lazy(async () => ({
  default: (await import('../signature/handed-screen.tsx')).HandedScreen,
}))

/** What stands first, by the state of the office; a recovery code that was just made stands before everything. */
export function Gate() {
  return (
    <SampleFrame>
      <Standing />
    </SampleFrame>
  )
}

function Standing() {
  const { data, error, refetch } = useOfficeStatus()
  const { expected, code } = useRecoveryCodeStore()
  const status = useHeld(data, expected)
  const isSample = data?.sample ?? null
  useFollowOffice(data, isSample)
  useKeepMemory(data, isSample)
  useForgetWhenLocked(data)
  const handed = useHandedOver(data?.state)
  return (
    <ShownStatus value={status}>
      <Shown status={status} code={code} handed={handed} />
      {!status && !handed && (
        <main className={styles.wait}>
          {error ? <ErrorNotice fault={error} onRetry={() => void refetch()} /> : <Skeleton lines={3} />}
        </main>
      )}
    </ShownStatus>
  )
}

interface ShownProps {
  status: OfficeStatus | undefined
  /** A recovery code to be written down. */
  code: string | null
  /** A guest has the screen. */
  handed: boolean
}

function Shown({ status, code, handed }: ShownProps) {
  if (status && code !== null) {
    return (
      <>
        <CodeScreen code={code} />
        {status.state === 'open' && <LockSoon />}
      </>
    )
  }
  if (handed) {
    return (
      <Suspense fallback={<Skeleton lines={3} />}>
        <HandedScreen />
        <LockSoon />
      </Suspense>
    )
  }
  return status && <ByState status={status} />
}

function ByState({ status }: { status: OfficeStatus }) {
  switch (status.state) {
    case 'empty':
      return <Empty zone={status.zone} />
    case 'locked':
      return <Locked />
    case 'damaged':
      return <Damaged trouble={status.trouble} />
    case 'open':
      // Another person at the same desk begins with fresh screens.
      return (
        <Shell key={status.me?.id}>
          <Routes />
          <LockSoon />
        </Shell>
      )
  }
}

/** The status as it was while an act is under way whose answer is still to be shown on this very screen. */
function useHeld(data: OfficeStatus | undefined, hold: boolean): OfficeStatus | undefined {
  const [held, setHeld] = useState(data)
  if (!hold && held !== data) setHeld(data)
  return hold ? held : data
}

/** The host's time, the office's language and one's own view apply from the moment they are known. */
function useFollowOffice(status: OfficeStatus | undefined, isSample: boolean | null): void {
  const show = useLanguageStore((store) => store.show)
  // Before there is an office, or while it cannot be read, the reader's own choice holds.
  const isKnown = status?.state === 'open' || status?.state === 'locked'
  const language = isKnown ? status.language : null
  const me = status?.me?.id ?? null
  useEffect(() => {
    if (status) setHostNow(status.now)
  }, [status])
  useEffect(() => {
    if (language) show(language)
  }, [language, show])
  useEffect(() => {
    if (me && isSample !== null) useViewStore.getState().follow(me, !isSample)
  }, [me, isSample])
}

/** By the time this runs the screens are gone; what they had read must not stay behind. */
function useForgetWhenLocked(status: OfficeStatus | undefined): void {
  const client = useQueryClient()
  const state = status?.state
  const before = useRef(state)
  useEffect(() => {
    const wasOpen = before.current === 'open'
    before.current = state
    if (!wasOpen || state === 'open') return
    hideCode()
    forgetEverything(client)
  }, [state, client])
}
