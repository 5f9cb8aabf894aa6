import { useState } from 'react'
import type { Output } from '../../../../shared/contract/index.ts'
import { formTitle } from '../../../../shared/language/workflow-words.ts'
import { useCall } from '../../../stores/call.ts'
import { useCommand } from '../../../stores/command.ts'
import { useTellError } from '../../../stores/tell-error.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import styles from './templates.module.css'

export type Template = Output<'template.list'>['templates'][number]

/** Projects that the office has saved to start others from. */
export function TemplatesPart() {
  const { templates: words } = useWords().screens
  const { data, error, refetch } = useCall('template.list', {})
  const [renamed, setRenamed] = useState<Template | null>(null)
  return (
    <Card title={words.title} note={words.help} padded>
      <ErrorNotice fault={error} onRetry={() => void refetch()} />
      {data?.templates.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul>
        {data?.templates.map((template) => (
          <TemplateLine key={template.id} template={template} onRename={() => setRenamed(template)} />
        ))}
      </ul>
      {renamed && <RenameDialog template={renamed} onClose={() => setRenamed(null)} />}
    </Card>
  )
}

interface TemplateLineProps {
  readonly template: Template
  readonly onRename: () => void
}

function TemplateLine({ template: { id, name, forms }, onRename }: TemplateLineProps) {
  const words = useWords()
  const { templates: say, ui } = words.screens
  const { mutateAsync, isPending } = useCommand('template.remove')
  const tell = useTellError()
  // The line is gone by the time of the reply.
  const remove = () =>
    void mutateAsync({ templateId: id }).then(() => {
      document.querySelector('h1')?.focus()
      notify({ text: say.removed(name), tone: 'ok' })
    }, tell)
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <b>{name}</b>
        <span className={styles.holds}>
          {say.holds(forms.map((form) => formTitle(words, form)).join(ui.separator))}
        </span>
      </span>
      <Button small label={say.renameThis(name)} onPress={onRename}>
        {say.rename}
      </Button>
      <Button small tone="quiet" pending={isPending} label={say.removeThis(name)} onPress={remove}>
        {say.remove}
      </Button>
    </li>
  )
}
