import { CalendarClock, Columns3, Keyboard, type LucideIcon, PenLine } from 'lucide-react'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './tour.module.css'
import { useTourStore } from './tour-store.ts'

/** A picture for each page of the words. */
const PICTURES: readonly LucideIcon[] = [CalendarClock, Columns3, PenLine, Keyboard]

/** The program in four short pages; asked for, never in the way. */
export function Tour() {
  const { tour } = useWords().screens
  const { at, turn, end } = useTourStore()
  const page = at === null ? undefined : tour.pages[at]
  if (at === null || !page) return null
  const isLast = at === tour.pages.length - 1
  const Picture = PICTURES[at] ?? CalendarClock
  return (
    <Dialog
      isOpen
      title={page.title}
      onClose={end}
      note={<span aria-live="polite">{tour.page(at + 1, tour.pages.length)}</span>}
      actions={
        <>
          {at === 0 ? (
            <Button onPress={end}>{tour.skip}</Button>
          ) : (
            <Button onPress={() => turn(at - 1)}>{tour.back}</Button>
          )}
          <Button tone="primary" autoFocus onPress={isLast ? end : () => turn(at + 1)}>
            {isLast ? tour.done : tour.next}
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <span className={styles.picture}>
          <Picture size={40} strokeWidth={1.4} aria-hidden />
        </span>
        <p>{page.text}</p>
      </div>
    </Dialog>
  )
}
