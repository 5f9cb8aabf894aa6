import { Ellipsis } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useOffice } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { IconButton } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Tag } from '../../../ui/tag.tsx'
import list from '../../list.module.css'
import styles from '../settings.module.css'
import type { Account, PersonFacts } from './facts.ts'
import type { Asked } from './people-dialogs.tsx'
import { personActions } from './person-actions.ts'

interface PersonRowProps {
  facts: PersonFacts
  ask: ((asked: Asked) => void) | null
  withAccounts: boolean
  nameOf: (personId: string) => string
  isSought: boolean
}

export function PersonRow({ facts, ask, withAccounts, nameOf, isSought }: PersonRowProps) {
  const words = useWords()
  const { people, settings, ui } = words.screens
  const { me } = useOffice()
  const { person, account } = facts
  const row = useSought(isSought)
  return (
    <tr
      ref={row}
      className={cx(account?.left && styles.left, isSought && styles.sought)}
      {...(isSought && { tabIndex: -1 })}
    >
      <td>
        {person.name} {person.id === me.id && <Tag tone="primary">{settings.you}</Tag>}
        <span className={list.sub}>{person.title}</span>
      </td>
      <td>{person.roles.map((role) => words.roles[role]).join(ui.separator)}</td>
      {withAccounts && <td className={styles.tags}>{account && <AccountTags account={account} />}</td>}
      {withAccounts && (
        <td>
          {account?.deputy
            ? people.deputyUntil(nameOf(account.deputy.personId), account.deputy.from, account.deputy.to)
            : people.noDeputy}
        </td>
      )}
      {ask && (
        <td className={list.act}>
          <Menu
            label={people.actions(person.name)}
            trigger={<IconButton icon={Ellipsis} small label={people.actions(person.name)} />}
            actions={personActions(words, facts, me.id, ask)}
          />
        </td>
      )}
    </tr>
  )
}

/** The line somebody looked for is brought into sight and read out. */
function useSought(isSought: boolean) {
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (!isSought) return
    row.current?.scrollIntoView({ block: 'nearest' })
    row.current?.focus()
  }, [isSought])
  return row
}

function AccountTags({ account }: { account: Account }) {
  const { people } = useWords().screens
  if (account.left) return <Tag tone="seal">{people.left}</Tag>
  return (
    <>
      {account.hasAccount ? <Tag tone="ok">{people.hasAccount}</Tag> : <Tag>{people.noAccount}</Tag>}
      {account.hasAccount && (
        <Tag tone={account.hasPin ? 'ok' : 'warn'}>
          {people.pin} {account.hasPin ? people.hasPin : people.noPin}
        </Tag>
      )}
    </>
  )
}
