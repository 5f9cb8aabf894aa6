import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { BRIEF, canBeBrief } from './pages.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

/** From the essentials to the full record and back; what was typed on either stays. */
export function BriefSwitch() {
  const { form } = useWizard()
  const { wizard } = useWords().screens
  const answer = useDraft((state) => state.answer)
  const brief = useDraft((state) => state.answers[BRIEF] === true)
  if (!canBeBrief(form)) return null
  return (
    <>
      <Button small tone="quiet" onPress={() => answer(BRIEF, !brief)}>
        {brief ? wizard.toFull : wizard.toBrief}
      </Button>
      {brief && <p className={styles.brief}>{wizard.briefHint}</p>}
    </>
  )
}
