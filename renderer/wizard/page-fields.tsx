import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import type { Page } from '../../shared/forms/form.ts'
import { AnswersContext } from '../fields/environment.ts'
import { isWide } from '../fields/width.ts'
import { useChoice } from '../memory/memory-store.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { FieldSlot } from './field-slot.tsx'
import { pageFields, type Shown } from './pages.ts'
import { useStill } from './use-still.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

const MORE = ['more', 'less'] as const

/**
 * The questions of one page: the usual ones at first sight, the rest behind 更多. Which ones are asked is known at the
 * very key that decides it: an Enter typed right after must not pass a question that has just come up.
 */
export function PageFieldsView({ page }: { readonly page: Page }) {
  const { form, context, visible } = useWizard()
  const { wizard } = useWords().screens
  const answers = useDraft((state) => state.answers)
  const { first, more } = useStill(pageFields(form, page, answers, context))
  // What cells of a table look at may follow a moment later.
  const settled = useDeferredValue(answers)
  const [wanted, setWanted] = useChoice(`more:${form.id}:${page.id}`, 'less', MORE)
  const hidesProblem = visible.some((one) => more.some(({ key }) => key === one.at[0]))
  const open = wanted === 'more' || hidesProblem
  return (
    <AnswersContext value={settled}>
      <FieldList fields={first} page={page} />
      {more.length > 0 && (
        <div className={styles.more}>
          <Button
            small
            tone="quiet"
            icon={open ? ChevronDown : ChevronRight}
            onPress={() => setWanted(open ? 'less' : 'more')}
          >
            {open ? wizard.less : wizard.more({ count: more.length })}
          </Button>
          {open && <FieldList fields={more} page={page} />}
        </div>
      )}
    </AnswersContext>
  )
}

interface FieldListProps {
  readonly fields: readonly Shown[]
  readonly page: Page
}

const FieldList = memo(function FieldList({ fields, page }: FieldListProps) {
  return (
    <div className={styles.fields}>
      {fields.map(({ key, spec, required }) => (
        <div key={key} className={styles.slot} {...(isWide(spec) && { 'data-wide': true })}>
          <FieldSlot name={key} spec={spec} required={required} columns={page.columns?.[key]} />
        </div>
      ))}
    </div>
  )
})
