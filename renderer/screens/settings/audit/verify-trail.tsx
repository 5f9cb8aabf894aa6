import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../../shared/contract/index.ts'
import { useAct } from '../../../stores/act.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import styles from './audit.module.css'

/** Reads the whole chain on request and says what it found, down to the first bad record. */
export function VerifyTrail() {
  const { audit } = useWords().screens
  const { mutate, isPending, error } = useAct('audit.verify')
  const [verdict, setVerdict] = useState<Output<'audit.verify'> | null>(null)
  return (
    <Card title={audit.verify} note={audit.verifyHelp} padded>
      <div className={styles.verify}>
        <Button icon={ShieldCheck} pending={isPending} onPress={() => mutate({}, { onSuccess: setVerdict })}>
          {audit.verify}
        </Button>
        <ErrorNotice fault={error} />
        {verdict && !isPending && (
          <Notice tone={verdict.ok ? 'ok' : 'seal'} alert>
            {verdict.ok
              ? audit.verified(verdict.events)
              : audit.broken(verdict.seq, audit.reasons[verdict.reason])}
          </Notice>
        )}
      </div>
    </Card>
  )
}
