import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { cx } from '../ui/cx.ts'
import styles from './more-fields.module.css'

interface MoreFieldsProps {
  more: string
  less: string
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
}

/** What is seldom needed, one click away. */
export function MoreFields({ more, less, open, onOpenChange, children }: MoreFieldsProps) {
  return (
    <Disclosure isExpanded={open} onExpandedChange={onOpenChange}>
      <Button slot="trigger" className={cx(styles.trigger)}>
        <ChevronDown size={15} className={cx(styles.arrow, open && styles.up)} aria-hidden />
        {open ? less : more}
      </Button>
      <DisclosurePanel className={cx(styles.panel)}>{open && children}</DisclosurePanel>
    </Disclosure>
  )
}
