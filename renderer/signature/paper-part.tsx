// Dates empty the announcer, which the content policy only lets pass with this.
import { Paperclip } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { dayOf, instantAt } from '../../shared/values/time.ts'
import { AttachedFile } from '../fields/attached-file.tsx'
import { AttachingBar } from '../fields/attaching-bar.tsx'
import { useAttach } from '../fields/use-attach.ts'
import { useNow } from '../stores/clock.ts'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import type { Given } from './method.ts'
import styles from './sign.module.css'

interface PaperPartProps {
  readonly given: Given
  readonly onGiven: (given: Partial<Given>) => void
  readonly issuedAt: string
}

/** Signed on the printed page: the scan, and the day that stands on it. */
export function PaperPart({ given, onGiven, issuedAt }: PaperPartProps) {
  const { paper } = useWords().screens.signing
  const zone = useZone()
  const now = useNow()
  const { attach, attaching, problem } = useAttach()
  const choose = async (list: FileList | null) => {
    const file = list?.item(0)
    const scan = file ? await attach(file) : null
    if (scan) onGiven({ scan })
  }
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{paper.lead}</p>
      <div>
        {given.scan && <AttachedFile file={given.scan} onRemove={() => onGiven({ scan: null })} />}
        <FileTrigger
          acceptedFileTypes={['application/pdf', 'image/*']}
          onSelect={(list) => void choose(list)}
        >
          <Button icon={Paperclip} pending={attaching !== null}>
            {paper.choose}
          </Button>
        </FileTrigger>
        {attaching && <AttachingBar attaching={attaching} />}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
      <div className={styles.short}>
        <DateField
          required
          label={paper.signedOn}
          value={given.signedOn}
          min={dayOf(issuedAt, zone)}
          max={dayOf(instantAt(now, zone), zone)}
          onChange={(signedOn) => onGiven({ signedOn })}
        />
      </div>
    </div>
  )
}
