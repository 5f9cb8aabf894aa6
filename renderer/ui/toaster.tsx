import { X } from 'lucide-react'
import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { toasts } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button, IconButton } from './button.tsx'
import { cx } from './cx.ts'
import styles from './toaster.module.css'

/** Short messages at the lower right. A landmark (F6), read out as they come, paused while pointed at. */
export function Toaster() {
  const { ui } = useWords().screens
  return (
    <ToastRegion queue={toasts} className={cx(styles.region)} aria-label={ui.messages}>
      {({ toast }) => {
        const { text, tone, action } = toast.content
        return (
          <Toast toast={toast} className={cx(styles.toast, tone && styles[tone])}>
            <ToastContent className={cx(styles.text)}>
              <Text slot="title">{text}</Text>
            </ToastContent>
            {action && (
              <Button
                small
                tone="quiet"
                onPress={() => {
                  action.onAction()
                  toasts.close(toast.key)
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon={X} label={ui.close} small slot="close" />
          </Toast>
        )
      }}
    </ToastRegion>
  )
}
