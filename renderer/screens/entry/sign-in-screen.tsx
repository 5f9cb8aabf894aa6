import { useSessionStore } from '../../stores/session.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import styles from './entry.module.css'
import { EntryFrame } from './entry-frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SignInScreen({ onForgot }: { onForgot: () => void }) {
  const { signIn } = useWords().screens.entry
  const wasHere = useSessionStore((store) => store.wasHere)
  return (
    <EntryFrame narrow title={wasHere ? signIn.lockedTitle : signIn.title} lead={signIn.lead}>
      <SignInForm />
      <p className={styles.other}>
        <Button tone="quiet" small onPress={onForgot}>
          {signIn.forgot}
        </Button>
      </p>
    </EntryFrame>
  )
}
