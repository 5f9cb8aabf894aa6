import { FlaskConical, LogOut } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import styles from './sample.module.css'
import { SamplePeople } from './sample-people.tsx'
import { useSample, useSampleActs } from './use-sample.ts'

/** Says that nothing here is real, how one signs in and signs, and is the one act that ends it. */
export function SampleBar() {
  const sample = useSample()
  const words = useWords().screens.sample
  const { close, closing } = useSampleActs()
  const [asked, setAsked] = useState(false)
  return (
    <section className={styles.bar} aria-label={words.mark}>
      <strong className={styles.mark}>
        <FlaskConical size={16} aria-hidden />
        {words.mark}
      </strong>
      <span className={styles.text}>{words.text}</span>
      <Button small onPress={() => setAsked(true)}>
        {words.how}
      </Button>
      <Button small tone="primary" icon={LogOut} pending={closing} onPress={close}>
        {words.end}
      </Button>
      {asked && sample && <SamplePeople sample={sample} onClose={() => setAsked(false)} />}
    </section>
  )
}
