import { writeInstant } from '../../../../shared/language/write.ts'
import { useZone } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import type { BackupInfo } from './backups.ts'
import { RestoreForm } from './restore-form.tsx'

export function RestoreDialog({ backup, onClose }: { backup: BackupInfo; onClose: () => void }) {
  const { backup: words } = useWords().screens
  const time = writeInstant(backup.at, useZone())
  return (
    <Dialog alert title={words.restoreTitle(time)} isOpen onClose={onClose}>
      <RestoreForm backup={backup} text={words.restoreText} confirm={words.restore} onCancel={onClose} />
    </Dialog>
  )
}
