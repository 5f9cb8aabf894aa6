import { PackageCheck } from 'lucide-react'
import { useState } from 'react'
import { writeInstant } from '../../../../shared/language/write.ts'
import { useAct } from '../../../stores/act.ts'
import { useZone } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import form from '../../form.module.css'
import { sizeText } from '../backup/backups.ts'
import styles from './update.module.css'
import type { UpdateStatus } from './update-part.tsx'

type Opened = { readonly opened: boolean; readonly file: string }

/** A checked installer, and the one thing to do with it. */
export function ReadyUpdate({ ready }: { ready: NonNullable<UpdateStatus['ready']> }) {
  const words = useWords()
  const { update } = words.screens
  const { mutate, isPending, error } = useAct('updates.open')
  const [opened, setOpened] = useState<Opened | null>(null)
  const facts = [writeInstant(ready.at, useZone()), sizeText(words, ready.size)].join(' · ')
  return (
    <Card title={update.readyTitle(ready.version)} note={facts} padded>
      <div className={form.part}>
        <p className={form.lead}>{update.readyText}</p>
        <ErrorNotice fault={error} />
        {opened && (
          <Notice tone="ok" alert>
            <p className={styles.path}>{opened.opened ? update.opened : update.lies(opened.file)}</p>
          </Notice>
        )}
        <div className={form.foot}>
          <span className={form.note} />
          <Button
            icon={PackageCheck}
            tone="primary"
            pending={isPending}
            onPress={() => mutate({}, { onSuccess: setOpened })}
          >
            {update.open}
          </Button>
        </div>
      </div>
    </Card>
  )
}
