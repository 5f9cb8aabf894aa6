import { useSessionStore } from '../../stores/session.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import styles from './entry.module.css'
import { EntryFrame } from './entry-frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

export function SignInScreen({ onForgot }: { onForgot: () => void }) {
  const { signIn } = useWords().screens.entry
  const wasHere = useSessionStore((store) => store.wasHere)
  const lastName = useSessionStore((store) => store.lastName)
  return (
    <EntryFrame narrow title={wasHere ? signIn.lockedTitle : signIn.title} lead={signIn.lead}>
      {/* The name of one office's person must not stand in another's form. */}
      <SignInForm key={lastName} />
      <p className={styles.other}>
        <Button tone="quiet" small onPress={onForgot}>
          {signIn.forgot}
        </Button>
      </p>
    </EntryFrame>
  )
}
