import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { useWords } from '../stores/words.ts'
import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import styles from './date-field.module.css'
import list from './list.module.css'

/** The month that opens under a date. */
export function DateCalendar() {
  const { ui } = useWords().screens
  return (
    <Popover className={cx(list.popover)} offset={4}>
      <Dialog className={cx(styles.dialog)}>
        <Calendar>
          <header className={styles.head}>
            <IconButton slot="previous" icon={ChevronLeft} label={ui.previousMonth} small />
            <Heading className={cx(styles.month)} />
            <IconButton slot="next" icon={ChevronRight} label={ui.nextMonth} small />
          </header>
          <CalendarGrid>
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={cx(styles.day)} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}
