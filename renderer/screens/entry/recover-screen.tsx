import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'
import { NewPassphraseFields } from '../passphrase/new-passphrase-fields.tsx'
import { CodeField } from './code-field.tsx'
import styles from './entry.module.css'
import { EntryFrame } from './entry-frame.tsx'
import { useCountdown } from './use-countdown.ts'
import { useRecovering } from './use-recovering.ts'
import { waitOf } from './wait-of.ts'

/** The passphrase is forgotten: the printed code opens the office, and a new passphrase is set. */
export function RecoverScreen({ onBack }: { onBack: () => void }) {
  const { recover, signIn } = useWords().screens.entry
  const { root, code, name, passphrase, act, submit } = useRecovering('session.recover')
  const wait = useCountdown(waitOf(act.error), act.error)
  return (
    <EntryFrame title={recover.title} lead={recover.lead}>
      <form
        ref={root}
        className={cx(styles.card, form.part)}
        onSubmit={(event) => submit(event, wait > 0 ? null : {})}
        noValidate
      >
        <CodeField {...code} autoFocus />
        <TextField
          label={recover.name}
          required
          help={recover.nameHelp}
          autoComplete="username"
          maxLength={60}
          value={name.value}
          onChange={name.onChange}
          problem={name.missing ? signIn.nameMissing : null}
        />
        <NewPassphraseFields passphrase={passphrase} fresh />
        <ErrorNotice fault={act.error} />
        <div className={styles.submit}>
          <Button onPress={onBack}>{recover.back}</Button>
          <Button
            type="submit"
            tone="primary"
            pending={act.isPending}
            waitsFor={wait > 0 ? signIn.wait(wait) : null}
          >
            {recover.submit}
          </Button>
        </div>
      </form>
    </EntryFrame>
  )
}
