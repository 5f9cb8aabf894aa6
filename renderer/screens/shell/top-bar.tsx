import { Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { Palette } from '../../palette/palette.tsx'
import { useWords } from '../../stores/words.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { paths } from '../paths.ts'
import styles from './top-bar.module.css'

export function TopBar() {
  const { shell } = useWords().screens
  const [location] = useLocation()
  return (
    <header className={styles.bar}>
      <Palette />
      {/* On the page it leads to it would be a button that does nothing. */}
      {location !== paths.startRun && (
        <LinkButton href={paths.startRun} tone="primary">
          <Plus size={16} aria-hidden />
          {shell.start}
        </LinkButton>
      )}
    </header>
  )
}
