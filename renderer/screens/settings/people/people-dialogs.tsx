import type { Person } from '../../../../shared/values/people.ts'
import { CloseAccount } from './close-account.tsx'
import { DeputyDialog } from './deputy-dialog.tsx'
import type { PersonFacts } from './facts.ts'
import { OpenAccount } from './open-account.tsx'
import { PersonDialog } from './person-dialog.tsx'

/** What a manager is about to do, and to whom. */
export type Asked =
  | { readonly is: 'add' }
  | { readonly is: 'change' | 'open' | 'close' | 'deputy'; readonly facts: PersonFacts }

interface PeopleDialogsProps {
  asked: Asked
  people: readonly Person[]
  onClose: () => void
}

export function PeopleDialogs({ asked, people, onClose }: PeopleDialogsProps) {
  switch (asked.is) {
    case 'add':
      return <PersonDialog person={null} onClose={onClose} />
    case 'change':
      return <PersonDialog person={asked.facts.person} onClose={onClose} />
    case 'open':
      return <OpenAccount person={asked.facts.person} onClose={onClose} />
    case 'close':
      return <CloseAccount person={asked.facts.person} onClose={onClose} />
    case 'deputy':
      return <DeputyDialog facts={asked.facts} people={people} onClose={onClose} />
  }
}
