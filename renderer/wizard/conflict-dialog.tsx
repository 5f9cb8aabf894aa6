import { useState } from 'react'
import type { DraftConflict, Side } from '../drafts/conflict.ts'
import { Segmented } from '../fields/segmented.tsx'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useAnswerText } from './answer-text.ts'
import styles from './conflict-dialog.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

/** Two windows wrote in one draft: field by field, or all at once, the writer says which stays. */
export function ConflictDialog() {
  const conflict = useDraft((state) => state.conflict)
  return conflict && <ConflictChoice key={conflict.rev} conflict={conflict} />
}

function ConflictChoice({ conflict }: { readonly conflict: DraftConflict }) {
  const { session, formWords } = useWizard()
  const words = useWords().screens.wizard.conflict
  const write = useAnswerText()
  const [chosen, setChosen] = useState<{ readonly [key: string]: Side }>({})
  const all = (side: Side) =>
    setChosen(Object.fromEntries(conflict.differences.map(({ key }) => [key, side])))
  const options = [
    { id: 'mine', label: words.mine },
    { id: 'theirs', label: words.theirs },
  ]
  return (
    <Dialog
      alert
      wide
      isOpen
      title={words.title}
      lead={words.lead}
      onClose={() => undefined}
      actions={
        <>
          <Button onPress={() => all('mine')}>{words.allMine}</Button>
          <Button onPress={() => all('theirs')}>{words.allTheirs}</Button>
          <Button tone="primary" onPress={() => session.choose(conflict, chosen)}>
            {words.apply}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {conflict.differences.map(({ key, mine, theirs, suggested }) => {
          const side = chosen[key] ?? suggested
          return (
            <li key={key}>
              <Segmented
                label={formWords.fields[key]?.label ?? key}
                options={options}
                value={side}
                onChange={(id) => setChosen({ ...chosen, [key]: id === 'theirs' ? 'theirs' : 'mine' })}
                onLeave={() => undefined}
              />
              <div className={styles.sides}>
                <p {...(side === 'mine' && { 'data-kept': true })}>{write(key, mine)}</p>
                <p {...(side === 'theirs' && { 'data-kept': true })}>{write(key, theirs)}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
