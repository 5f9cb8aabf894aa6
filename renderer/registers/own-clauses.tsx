import { useCommand } from '../stores/command.ts'
import { useTellError } from '../stores/tell-error.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import styles from './registers.module.css'

/** The office's own clauses take the place of the whole library, so whoever changes one begins with all of them. */
export function OwnClauses() {
  const { registers } = useWords()
  const { mutateAsync, isPending } = useCommand('register.loadClauses')
  const tell = useTellError()
  // This is gone by the time of the reply: the list is no longer empty.
  const load = () =>
    void mutateAsync({}).then(() => notify({ text: registers.clausesLoaded, tone: 'ok' }), tell)
  return (
    <div>
      <p className={styles.empty}>{registers.ownClausesLead}</p>
      <Button pending={isPending} onPress={load}>
        {registers.ownClauses}
      </Button>
    </div>
  )
}
