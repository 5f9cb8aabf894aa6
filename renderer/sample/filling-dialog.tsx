import { useWords } from '../stores/words.ts'
import { useWorkOf } from '../stores/work.ts'
import { Dialog } from '../ui/dialog.tsx'
import { WorkProgress } from '../ui/work-progress.tsx'

/** While the sample is being made, wherever that was asked for. */
export function FillingDialog() {
  const words = useWords().screens.sample
  const work = useWorkOf('sample')
  if (!work) return null
  return (
    <Dialog alert isOpen title={words.filling} lead={words.fillingText} onClose={() => {}}>
      <WorkProgress label={words.filling} work={work} />
    </Dialog>
  )
}
