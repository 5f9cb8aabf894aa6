import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useCall } from '../../../stores/call.ts'
import { useIsManager } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import styles from '../settings.module.css'
import { managersOf, peopleWith } from './facts.ts'
import { type Asked, PeopleDialogs } from './people-dialogs.tsx'
import { PeopleTable } from './people-table.tsx'

/** `sought`: the person one came for, whose line takes the focus. */
export function PeoplePart({ sought }: { sought?: string }) {
  const { people: words, settings, ui } = useWords().screens
  const isManager = useIsManager()
  const { data, error, refetch } = useCall('people.list', {})
  const accounts = useCall('people.accounts', {}, { enabled: isManager })
  const [asked, setAsked] = useState<Asked | null>(null)
  const people = data?.people ?? []
  return (
    <Card title={words.title} note={words.help}>
      <ErrorNotice fault={error ?? accounts.error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton lines={4} />}
      {data && (
        <PeopleTable
          people={peopleWith(people, accounts.data?.accounts)}
          ask={isManager ? setAsked : null}
          withAccounts={isManager}
          {...(sought !== undefined && { sought })}
        />
      )}
      <div className={styles.add}>
        <Button
          icon={UserPlus}
          waitsFor={isManager ? null : words.onlyManager(managersOf(people).join(ui.separator))}
          onPress={() => setAsked({ is: 'add' })}
        >
          {settings.addPerson}
        </Button>
      </div>
      {asked && <PeopleDialogs asked={asked} people={people} onClose={() => setAsked(null)} />}
    </Card>
  )
}
