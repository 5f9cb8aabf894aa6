import { SmallButton } from '../fields/small-button.tsx'
import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'
import type { Origin } from './sources.ts'
import styles from './wizard.module.css'
import { useDraft } from './wizard-context.ts'

interface SourceMarkProps {
  readonly name: string
  readonly label: string
  readonly origin: Origin
}

/** Where a prefilled value came from; once it was changed, the way back to it. */
export function SourceMark({ name, label, origin }: SourceMarkProps) {
  const { sources, screens } = useWords()
  const { wizard } = screens
  const restore = useDraft((state) => state.restore)
  const source = sources[origin.source.code]({ number: origin.source.number ?? '' })
  if (!origin.changed) return <span className={styles.source}>{source}</span>
  return (
    <span className={styles.source}>
      <Tag tone="warn">{wizard.changed}</Tag>
      <SmallButton label={wizard.restoreField({ field: label, source })} onPress={() => restore(name)}>
        {wizard.restore}
      </SmallButton>
    </span>
  )
}
