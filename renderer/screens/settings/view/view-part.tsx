import { ZoomIn, ZoomOut } from 'lucide-react'
import { ariaKeys } from '../../../../shared/acts/keys.ts'
import { useWords } from '../../../stores/words.ts'
import { ThemeChoice } from '../../../theme/theme-choice.tsx'
import { usualZoom, zoomBy } from '../../../theme/use-view-keys.ts'
import { ZOOMS } from '../../../theme/view.ts'
import { useViewStore } from '../../../theme/view-store.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import form from '../../form.module.css'
import settings from '../settings.module.css'
import styles from './view.module.css'

/** How the screens look to oneself, on this computer. */
export function ViewPart() {
  const { view: words } = useWords().screens
  const { view, change } = useViewStore()
  const [smallest, largest] = [ZOOMS[0], ZOOMS.at(-1)]
  return (
    <div className={form.form}>
      <Card title={words.theme} padded>
        <ThemeChoice label={words.theme} value={view.theme} onChoose={(theme) => change({ theme })} />
        <p className={settings.after}>{words.themeHelp}</p>
      </Card>
      <Card title={words.zoom} padded>
        <div className={styles.zoom}>
          <Button
            icon={ZoomOut}
            waitsFor={view.zoom === smallest ? words.smallest : null}
            onPress={() => zoomBy(-1)}
          >
            {words.smaller}
          </Button>
          <output className={styles.now} aria-keyshortcuts={ariaKeys('larger')}>
            {words.percent(view.zoom)}
          </output>
          <Button
            icon={ZoomIn}
            waitsFor={view.zoom === largest ? words.largest : null}
            onPress={() => zoomBy(1)}
          >
            {words.larger}
          </Button>
          <Button tone="quiet" waitsFor={view.zoom === 100 ? words.isUsual : null} onPress={usualZoom}>
            {words.usual}
          </Button>
        </div>
        <p className={settings.after}>{words.zoomHelp}</p>
      </Card>
    </div>
  )
}
