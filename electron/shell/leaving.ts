import { powerMonitor } from 'electron'

/** Whoever comes back to the computer may be somebody else: the lid closed, the system locked, another user's turn. */
const LEAVING = ['suspend', 'lock-screen', 'user-did-resign-active'] as const

export function lockOnLeaving(lock: () => void): void {
  for (const event of LEAVING) powerMonitor.on(event as 'suspend', lock)
}
