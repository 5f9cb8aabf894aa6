import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import type { MethodId } from './method.ts'
import styles from './sign.module.css'

interface OtherMethodsProps {
  readonly methods: readonly MethodId[]
  readonly chosen: MethodId
  readonly onChoose: (method: MethodId) => void
}

/** The ways to sign that are open here besides the one on screen; each works by keyboard. */
export function OtherMethods({ methods, chosen, onChoose }: OtherMethodsProps) {
  const words = useWords().screens.signing
  return (
    <div className={styles.others}>
      <h3>{words.other}</h3>
      {methods
        .filter((one) => one !== chosen)
        .map((one) => (
          <Button key={one} small onPress={() => onChoose(one)}>
            {words.methods[one]}
          </Button>
        ))}
    </div>
  )
}
