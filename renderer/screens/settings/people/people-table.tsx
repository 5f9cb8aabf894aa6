import { useWords } from '../../../stores/words.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import list from '../../list.module.css'
import type { PersonFacts } from './facts.ts'
import type { Asked } from './people-dialogs.tsx'
import { PersonRow } from './person-row.tsx'

interface PeopleTableProps {
  people: readonly PersonFacts[]
  /** null for those who may only look. */
  ask: ((asked: Asked) => void) | null
  withAccounts: boolean
  /** Whose line takes the focus. */
  sought?: string
}

export function PeopleTable({ people, ask, withAccounts, sought }: PeopleTableProps) {
  const { people: words, settings } = useWords().screens
  return (
    <div className={list.scroll}>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{settings.person}</th>
            <th scope="col">{settings.roles}</th>
            {withAccounts && <th scope="col">{words.account}</th>}
            {withAccounts && <th scope="col">{words.deputy}</th>}
            {ask && (
              <th scope="col">
                <VisuallyHidden>{words.change}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((facts) => (
            <PersonRow
              key={facts.person.id}
              facts={facts}
              ask={ask}
              withAccounts={withAccounts}
              isSought={facts.person.id === sought}
              nameOf={(id) => people.find(({ person }) => person.id === id)?.person.name ?? ''}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
