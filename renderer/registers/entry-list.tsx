import { BookUser, Plus } from 'lucide-react'
import type { Answers, RegisterId } from '../../shared/forms/context.ts'
import { REGISTERS } from '../../shared/registers/registry.ts'
import { ListFoot } from '../screens/list-foot.tsx'
import { useWindow } from '../screens/use-window.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { OwnClauses } from './own-clauses.tsx'
import styles from './registers.module.css'

interface EntryListProps {
  readonly register: RegisterId
  readonly onOpen: (id: string, answers: Answers) => void
  readonly onAdd: () => void
}

export function EntryList({ register, onOpen, onAdd }: EntryListProps) {
  const { registers } = useWords()
  const list = useWindow('register.list', { register })
  const { total, from, to, more, first } = list
  if (list.error) return <ErrorNotice fault={faultOf(list.error)} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={3} />
  const { entries } = list.data
  return (
    <>
      {entries.length === 0 && (
        <EmptyState
          icon={BookUser}
          title={registers.of[register].title}
          text={registers.of[register].empty}
          example={registers.of[register].example}
        />
      )}
      <ul className={styles.list}>
        {entries.map(({ id, answers }) => {
          const headline = REGISTERS[register].headline(answers)
          return (
            <li key={id} className={styles.line}>
              <span>{headline}</span>
              <Button small label={registers.edit({ name: headline })} onPress={() => onOpen(id, answers)}>
                {registers.open}
              </Button>
            </li>
          )
        })}
      </ul>
      <ListFoot {...{ from, to, total, more, first }} pending={list.isPlaceholderData} />
      {register === 'clause' && entries.length === 0 && <OwnClauses />}
      <Button icon={Plus} onPress={onAdd}>
        {registers.of[register].add}
      </Button>
    </>
  )
}
