import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { useChoice } from '../../memory/memory-store.ts'
import { useOffice } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePage } from '../page.tsx'
import { paths } from '../paths.ts'
import { ExportDialog } from './export-dialog.tsx'
import { firstStep } from './first-step.ts'
import { ProcedureRail } from './procedure-rail.tsx'
import styles from './run.module.css'
import { RunFacts } from './run-facts.tsx'
import { SaveTemplateDialog } from './save-template-dialog.tsx'
import { StepPanel } from './step-panel.tsx'

export type RunData = Output<'run.get'>

export function RunView({ data }: { data: RunData }) {
  const { compliance, screens } = useWords()
  const { run: words, archive, templates } = screens
  const { settings } = useOffice()
  const [exporting, setExporting] = useState(false)
  const [saving, setSaving] = useState(false)
  const { run, steps } = data
  const heading = usePage(run.name)
  // Coming back from a form or document, or on another day, one finds the step one looked at last.
  const ids = steps.map(({ id }) => id)
  const [chosen, select] = useChoice(`step:${run.id}`, firstStep(steps), ids)
  const step = steps.find((one) => one.id === chosen) ?? steps[0]

  return (
    <div className={styles.run}>
      <div className={styles.head}>
        <Link href={paths.runs} className={styles.crumb}>
          {words.crumb}
        </Link>
        <span className={styles.slash} aria-hidden>
          /
        </span>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {run.name}
        </h1>
        <span className={styles.client}>{run.client}</span>
        <Tag>{run.code}</Tag>
        <LinkButton href={paths.compliance(run.id)}>{compliance.open}</LinkButton>
        <Button small onPress={() => setSaving(true)}>
          {templates.saveAs}
        </Button>
        {saving && <SaveTemplateDialog runId={run.id} runName={run.name} onClose={() => setSaving(false)} />}
        {settings.readableArchive && (
          <Button small onPress={() => setExporting(true)}>
            {archive.open}
          </Button>
        )}
        {exporting && <ExportDialog runId={run.id} onClose={() => setExporting(false)} />}
      </div>
      <div className={styles.columns}>
        <div className={styles.rail}>
          <ProcedureRail steps={steps} workflow={run.workflow} current={step?.id ?? null} onSelect={select} />
        </div>
        {step && <StepPanel key={step.id} data={data} step={step} />}
        <RunFacts data={data} />
      </div>
    </div>
  )
}
