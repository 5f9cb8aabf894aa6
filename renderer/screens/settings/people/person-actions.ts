import { CalendarRange, KeyRound, PencilLine, UserX } from 'lucide-react'
import type { Words } from '../../../../shared/language/index.ts'
import type { MenuAction } from '../../../ui/menu.tsx'
import type { PersonFacts } from './facts.ts'
import type { Asked } from './people-dialogs.tsx'

/** What a manager may do with this person now; nobody closes their own account by mistake. */
export function personActions(
  words: Words,
  facts: PersonFacts,
  meId: string,
  ask: (asked: Asked) => void,
): readonly MenuAction[] {
  const { people } = words.screens
  const { person, account } = facts
  const action = (is: 'change' | 'open' | 'close' | 'deputy', label: string) => ({
    id: is,
    label,
    onAction: () => ask({ is, facts }),
  })
  const isHere = account !== null && !account.left
  return [
    { ...action('change', people.change), icon: PencilLine },
    ...(isHere && !account.hasAccount ? [{ ...action('open', people.open), icon: KeyRound }] : []),
    ...(isHere ? [{ ...action('deputy', people.setDeputy), icon: CalendarRange }] : []),
    ...(isHere && account.hasAccount && person.id !== meId
      ? [{ ...action('close', people.close), icon: UserX, danger: true }]
      : []),
  ]
}
