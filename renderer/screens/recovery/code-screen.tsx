import { Printer } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { confirmCode } from '../../stores/recovery-code.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { TextField } from '../../ui/text-field.tsx'
import entry from '../entry/entry.module.css'
import { EntryFrame } from '../entry/entry-frame.tsx'
import { focusFirstProblem } from '../focus-problem.ts'
import form from '../form.module.css'
import { isLastGroup } from './code.ts'
import { CodeGroups } from './code-groups.tsx'
import { CodePaper } from './code-paper.tsx'

/** The code, once: printed or written down, read back from the paper, and gone. */
export function CodeScreen({ code }: { code: string }) {
  const { recovery } = useWords().screens
  const [kept, setKept] = useState(false)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const isRight = isLastGroup(code, typed)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (kept && isRight) confirmCode()
    else focusFirstProblem(root.current)
  }

  return (
    <EntryFrame title={recovery.title} lead={recovery.lead}>
      <form ref={root} className={cx(entry.card, form.form)} onSubmit={submit} noValidate>
        <CodeGroups code={code} />
        <div className={form.foot}>
          <span className={form.note}>{recovery.printHelp}</span>
          <Button icon={Printer} onPress={() => window.print()}>
            {recovery.print}
          </Button>
        </div>
        <hr className={entry.rule} />
        <Checkbox label={recovery.kept} checked={kept} onChange={setKept} />
        <TextField
          label={recovery.last}
          required
          help={recovery.lastHelp}
          value={typed}
          onChange={setTyped}
          maxLength={20}
          problem={tried && !isRight ? recovery.lastWrong : null}
        />
        <div className={form.foot}>
          <span className={form.note} />
          <Button type="submit" tone="primary" waitsFor={kept ? null : recovery.waitsForTick}>
            {recovery.done}
          </Button>
        </div>
      </form>
      <CodePaper code={code} />
    </EntryFrame>
  )
}
