import { type FormEvent, useRef, useState } from 'react'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../entry/entry.module.css'
import { focusFirstProblem, focusFirstSecret } from '../focus-problem.ts'
import form from '../form.module.css'
import { MoreFields } from '../more-fields.tsx'
import { NewPassphraseFields } from '../passphrase/new-passphrase-fields.tsx'
import { RoleChoice } from '../role-choice.tsx'
import { OfficeMore } from './office-more.tsx'
import { useSetup } from './use-setup.ts'

export function SetupForm({ hostZone }: { hostZone: string }) {
  const { setup } = useWords().screens
  const { answers, set, problems, zoneIsWrong, passphrase, send, act } = useSetup(hostZone)
  const [more, setMore] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const said = (field: keyof typeof problems) => {
    const code = problems[field]
    return code ? setup.problems[code] : null
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (zoneIsWrong) setMore(true)
    if (!send(() => focusFirstSecret(root.current))) focusFirstProblem(root.current)
  }

  return (
    <form ref={root} className={cx(styles.card, form.form)} onSubmit={submit} noValidate>
      <h2 className={form.heading}>{setup.officePart}</h2>
      <TextField
        label={setup.officeName}
        required
        autoFocus
        help={setup.officeNameHelp}
        example={setup.officeNameExample}
        maxLength={100}
        value={answers.officeName}
        onChange={(officeName) => set({ officeName })}
        problem={said('officeName')}
      />
      <MoreFields more={setup.more} less={setup.less} open={more} onOpenChange={setMore}>
        <OfficeMore answers={answers} set={set} zoneProblem={said('zone')} />
      </MoreFields>
      <hr className={styles.rule} />
      <h2 className={form.heading}>{setup.personPart}</h2>
      <div className={form.two}>
        <TextField
          label={setup.name}
          required
          example={setup.nameExample}
          maxLength={60}
          value={answers.name}
          onChange={(name) => set({ name })}
          problem={said('name')}
        />
        <TextField
          label={setup.jobTitle}
          example={setup.jobTitleExample}
          maxLength={60}
          value={answers.title}
          onChange={(title) => set({ title })}
        />
      </div>
      <RoleChoice
        label={setup.roles}
        help={setup.rolesHelp}
        roles={answers.roles}
        onChange={(roles) => set({ roles })}
        problem={said('roles')}
      />
      <hr className={styles.rule} />
      <h2 className={form.heading}>{setup.passphrasePart}</h2>
      <p className={form.lead}>{setup.passphraseLead}</p>
      <NewPassphraseFields passphrase={passphrase} />
      <ErrorNotice fault={act.error} />
      <div className={form.foot}>
        <span className={form.note}>{setup.privacy}</span>
        <Button type="submit" tone="primary" pending={act.isPending}>
          {setup.done}
        </Button>
      </div>
    </form>
  )
}
