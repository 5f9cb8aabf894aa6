import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'

interface DocumentStateProps {
  document: { readonly onTime: boolean | null; readonly printed: boolean }
}

/** Whether it kept its limit, and whether its PDF lies on the disk yet. */
export function DocumentState({ document: { onTime, printed } }: DocumentStateProps) {
  const { run } = useWords().screens
  return (
    <>
      {onTime === true && <Tag tone="ok">{run.onTime}</Tag>}
      {onTime === false && <Tag tone="seal">{run.late}</Tag>} {!printed && <Tag>{run.printing}</Tag>}
    </>
  )
}
