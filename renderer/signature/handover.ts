import { useEffect } from 'react'
import { create } from 'zustand'

/** Survives a reload of the page, in this window only; it holds no name and no PIN. */
const MARK = 'qiancheng.handedOver'

export interface Handover {
  readonly documentId: string
  readonly place: string
  readonly guest: { readonly name: string; readonly title: string; readonly org: string }
  /** Who handed the computer over, vouches for the guest, and gets it back. */
  readonly witness: { readonly personId: string; readonly name: string; readonly pin: string }
}

interface HandoverStore {
  readonly handover: Handover | null
  /** The page was reloaded while a guest had the computer: what was handed over is forgotten, the guest is not gone. */
  readonly interrupted: boolean
}

function marked(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}

function mark(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(MARK, '1')
    else sessionStorage.removeItem(MARK)
  } catch {
    // A window that keeps nothing cannot be told after a reload; the idle lock still holds.
  }
}

export const useHandoverStore = create<HandoverStore>()(() => ({ handover: null, interrupted: marked() }))

/** From now on this window shows one document and a pad, and nothing else. */
export function handOver(handover: Handover): void {
  mark(true)
  useHandoverStore.setState({ handover, interrupted: false })
}

/** The PIN as the host has accepted it, in case it was first typed wrong. */
export function provenPin(pin: string): void {
  const { handover } = useHandoverStore.getState()
  if (!handover) return
  useHandoverStore.setState({ handover: { ...handover, witness: { ...handover.witness, pin } } })
}

export function takeBack(): void {
  mark(false)
  useHandoverStore.setState({ handover: null, interrupted: false })
}

/** Whether a guest has this window. A locked office has no guest: signing in again is more than a PIN. */
export function useHandedOver(state: string | undefined): boolean {
  const handed = useHandoverStore(({ handover, interrupted }) => handover !== null || interrupted)
  useEffect(() => {
    if (state !== undefined && state !== 'open') takeBack()
  }, [state])
  return handed && state === 'open'
}
