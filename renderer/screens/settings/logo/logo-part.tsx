import { ImagePlus, Trash2 } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useOffice } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LOGO_TYPES } from './draw-logo.ts'
import styles from './logo.module.css'
import { LogoPicture } from './logo-picture.tsx'
import { useChooseLogo } from './use-choose-logo.ts'

/** The picture beside the office's name, shown as the head of a paper will be. */
export function LogoPart({ mayChange }: { readonly mayChange: boolean }) {
  const { logo: words, settings } = useWords().screens
  const { office, logo } = useOffice()
  const { choose, remove, pending, problem } = useChooseLogo()
  const waitsFor = mayChange ? null : settings.onlyManager
  return (
    <Card title={words.title} note={words.help} padded>
      <figure className={styles.head}>
        {logo && <LogoPicture hash={logo.hash} />}
        <figcaption>
          <strong>{office.name}</strong>
          <span>{office.address}</span>
          <span>{office.phone}</span>
        </figcaption>
      </figure>
      <div className={styles.acts}>
        <FileTrigger
          acceptedFileTypes={LOGO_TYPES}
          onSelect={(list) => {
            const file = list?.[0]
            if (file) void choose(file)
          }}
        >
          <Button icon={ImagePlus} pending={pending} waitsFor={waitsFor}>
            {logo ? words.another : words.choose}
          </Button>
        </FileTrigger>
        {logo && mayChange && (
          <Button tone="quiet" icon={Trash2} pending={pending} onPress={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Card>
  )
}
