import type { Output } from '../../../shared/contract/index.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { DraftLine } from './draft-line.tsx'

export function StepDrafts({ drafts }: { drafts: Output<'run.get'>['drafts'] }) {
  const { run } = useWords().screens
  if (drafts.length === 0) return null
  return (
    <Card title={run.drafts}>
      <ul>
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </Card>
  )
}
