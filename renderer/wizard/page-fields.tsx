import { ChevronDown, ChevronRight } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { Page } from '../../shared/forms/form.ts'
import { AnswersContext } from '../fields/environment.ts'
import { isWide } from '../fields/width.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { FieldSlot } from './field-slot.tsx'
import { pageFields, type Shown } from './pages.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

/** The questions of one page: the usual ones at first sight, the rest behind 更多. */
export function PageFieldsView({ page }: { readonly page: Page }) {
  const { form, context, visible } = useWizard()
  const { wizard } = useWords().screens
  const answers = useDeferredValue(useDraft((state) => state.answers))
  const { first, more } = pageFields(form, page, answers, context)
  const [wanted, setWanted] = useState(false)
  const hidesProblem = visible.some((one) => more.some(({ key }) => key === one.at[0]))
  const open = wanted || hidesProblem
  return (
    <AnswersContext value={answers}>
      <FieldList fields={first} page={page} />
      {more.length > 0 && (
        <div className={styles.more}>
          <Button
            small
            tone="quiet"
            icon={open ? ChevronDown : ChevronRight}
            onPress={() => setWanted(!open)}
          >
            {open ? wizard.less : wizard.more({ count: more.length })}
          </Button>
          {open && <FieldList fields={more} page={page} />}
        </div>
      )}
    </AnswersContext>
  )
}

function FieldList({ fields, page }: { readonly fields: readonly Shown[]; readonly page: Page }) {
  return (
    <div className={styles.fields}>
      {fields.map(({ key, spec, required }) => (
        <div key={key} className={styles.slot} {...(isWide(spec) && { 'data-wide': true })}>
          <FieldSlot name={key} spec={spec} required={required} columns={page.columns?.[key]} />
        </div>
      ))}
    </div>
  )
}
