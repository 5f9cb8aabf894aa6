import { useCall } from '../stores/call.ts'
import { useWords } from '../stores/words.ts'
import { Select } from '../ui/select.tsx'
import { idOf, type Who } from './use-who.ts'

/** Everybody who may sign here now, deputies with whom they stand in for. */
export function WhoField({ who }: { readonly who: Who }) {
  const { place, who: label } = useWords().screens.signing
  const people = useCall('people.list', {}).data?.people ?? []
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  const options = who.may.map((one) => ({
    id: idOf(one),
    label: one.deputyFor ? place.deputy({ name: one.name, of: nameOf(one.deputyFor) }) : one.name,
  }))
  return (
    <Select
      required
      label={label}
      options={options}
      value={who.chosen && idOf(who.chosen)}
      onChange={who.choose}
    />
  )
}
