import { useSampleActs } from '../../sample/use-sample.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import entry from '../entry/entry.module.css'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { SetupForm } from './setup-form.tsx'

/** First run: one page, about a minute; or the way to a backup of another computer. */
export function SetupScreen({ zone, onRestore }: { zone: string; onRestore: () => void }) {
  const { setup, entry: words, sample } = useWords().screens
  const { open, opening } = useSampleActs()
  return (
    <EntryFrame title={setup.title} lead={setup.lead}>
      <SetupForm hostZone={zone} />
      <p className={entry.other}>
        {sample.startText}
        <Button tone="quiet" small pending={opening} onPress={open}>
          {sample.start}
        </Button>
      </p>
      <p className={entry.other}>
        {words.restore.startText}
        <Button tone="quiet" small onPress={onRestore}>
          {words.restore.start}
        </Button>
      </p>
    </EntryFrame>
  )
}
