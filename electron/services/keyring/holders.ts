import { type Holder, holderName, type KeyringFile, type Slot } from './format.ts'

/** Finding and exchanging slots by whose they are. */

/** The ids of those who have a slot, in the order they joined. */
export function people(file: KeyringFile): readonly string[] {
  return file.slots.flatMap(({ holder }) => (holder.kind === 'person' ? [holder.personId] : []))
}

export const person = (personId: string): Holder => ({ kind: 'person', personId })

export function slotOf(file: KeyringFile, holder: Holder): Slot | undefined {
  return file.slots.find((slot) => holderName(slot) === holderName({ holder }))
}

export function replaceSlot(file: KeyringFile, slot: Slot): KeyringFile {
  return { ...file, slots: file.slots.map((each) => (holderName(each) === holderName(slot) ? slot : each)) }
}
