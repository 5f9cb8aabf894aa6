import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

export interface ToastContent {
  readonly text: string
  readonly tone?: 'ok' | 'warn' | 'seal'
  /** One thing that can be done about it, such as taking it back. */
  readonly action?: { readonly label: string; readonly onAction: () => void }
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

const SHORT = 5_000
/** Long enough to read, decide and reach for the button; hovering or focusing stops the time. */
const WITH_ACTION = 12_000

export function notify(content: ToastContent): void {
  // What went wrong stays until it is closed.
  const timeout = content.tone === 'seal' ? null : content.action ? WITH_ACTION : SHORT
  toasts.add(content, timeout === null ? {} : { timeout })
}
