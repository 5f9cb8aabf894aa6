import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../stores/words.ts'
import { Button, IconButton } from './button.tsx'
import { cx } from './cx.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  title: string
  lead?: string
  isOpen: boolean
  onClose: () => void
  children?: ReactNode
  /** Buttons of the bottom line, least important first. */
  actions?: ReactNode
  /** At the left of the bottom line. */
  note?: ReactNode
  wide?: boolean
  /** A question that must be answered: a click outside does not close it. */
  alert?: boolean
}

export function Dialog(props: DialogProps) {
  const { title, lead, isOpen, onClose, children, actions, note, wide = false, alert = false } = props
  const { ui } = useWords().screens
  return (
    <ModalOverlay
      className={cx(styles.overlay)}
      isOpen={isOpen}
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={cx(styles.modal, wide && styles.wide)}>
        <AriaDialog className={cx(styles.dialog)} role={alert ? 'alertdialog' : 'dialog'}>
          <div className={styles.head}>
            <div>
              <Heading slot="title" className={cx(styles.title)}>
                {title}
              </Heading>
              {lead && <p className={styles.lead}>{lead}</p>}
            </div>
            {!alert && <IconButton icon={X} label={ui.close} small onPress={onClose} />}
          </div>
          {children && <div className={styles.body}>{children}</div>}
          {actions && (
            <div className={styles.foot}>
              {note && <span className={styles.note}>{note}</span>}
              {actions}
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmDialogProps {
  title: string
  text: string
  confirm: string
  tone?: 'primary' | 'seal'
  isOpen: boolean
  pending?: boolean
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, confirm, tone = 'primary', isOpen, pending = false, onConfirm, onClose } = props
  const { ui } = useWords().screens
  return (
    <Dialog
      alert
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button tone={tone} pending={pending} onPress={onConfirm} autoFocus>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
