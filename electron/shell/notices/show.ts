import { Notification } from 'electron'
import type { NoticeText } from './notices.ts'

/** A pressed one brings the window to the front; what is due stands on its first screen. */
export const showNotices =
  (onPress: () => void) =>
  ({ title, body }: NoticeText): void => {
    if (!Notification.isSupported()) return
    const notice = new Notification({ title, body })
    notice.on('click', onPress)
    notice.show()
  }
