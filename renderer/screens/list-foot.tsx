import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import styles from './list.module.css'

interface ListFootProps {
  from: number
  to: number
  total: number
  more: (() => void) | null
  first: (() => void) | null
  pending: boolean
}

/** Under a long list: how much of it is shown, and the rest on request. */
export function ListFoot({ from, to, total, more, first, pending }: ListFootProps) {
  const { ui } = useWords().screens
  if (!more && !first) return null
  return (
    <div className={styles.foot}>
      <span role="status">{from === 0 ? ui.shown(to, total) : ui.range(from + 1, to, total)}</span>
      {first && <Button onPress={first}>{ui.first}</Button>}
      {more && (
        <Button pending={pending} onPress={more}>
          {ui.showMore}
        </Button>
      )}
    </div>
  )
}
