import { MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { useOpenForm } from '../use-open-form.ts'
import { NoticeDialog } from './notice-dialog.tsx'
import type { WorkItem } from './work-line.tsx'

/** For work that waits for somebody outside: what to write to them. */
export function NoticeButton({ item, line }: { readonly item: WorkItem; readonly line: string }) {
  const { notices, today } = useWords().screens
  const [shown, setShown] = useState(false)
  // Here and not in the dialog, which is gone by the time its last message is answered.
  const { open } = useOpenForm()
  if (!item.notice) return null
  return (
    <>
      <Button
        small
        tone="quiet"
        icon={MessageSquareText}
        label={today.actionFor(notices.open, line)}
        onPress={() => setShown(true)}
      >
        {notices.open}
      </Button>
      {shown && (
        <NoticeDialog
          notice={item.notice}
          onRecord={() => open(item.runId, 'client_meeting', true)}
          onClose={() => setShown(false)}
        />
      )}
    </>
  )
}
