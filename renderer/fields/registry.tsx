import type { ComponentType } from 'react'
import type { FieldSpec, KindId } from '../../shared/forms/kinds.ts'
import { AmountsInput } from './amounts.tsx'
import { AttachmentInput } from './attachment.tsx'
import { BodyDiagramInput } from './body-diagram.tsx'
import { ChecklistInput } from './checklist.tsx'
import { ChoiceInput, YesNoNaInput } from './choice.tsx'
import { ChoicesInput } from './choices.tsx'
import { CountSheetInput } from './count-sheet.tsx'
import { DurationInput } from './duration.tsx'
import type { FieldOf, FieldProps } from './field-props.ts'
import { DateInput, DateTimeInput } from './moment.tsx'
import { MoneyInput, NumberInput, PercentInput } from './number.tsx'
import { PeopleInput } from './people.tsx'
import { PersonInput } from './person.tsx'
import { ReferenceInput } from './reference.tsx'
import { ComputedOutput, SignaturePlace } from './still.tsx'
import { TableInput } from './table.tsx'
import { LongTextInput, TextInput } from './text.tsx'
import { TimeInput } from './time.tsx'
import { YesNoInput } from './yes-no.tsx'

/** The component of each kind of field; a kind without one does not compile. */
const COMPONENTS = {
  text: TextInput,
  longText: LongTextInput,
  integer: NumberInput,
  number: NumberInput,
  money: MoneyInput,
  amounts: AmountsInput,
  percent: PercentInput,
  duration: DurationInput,
  date: DateInput,
  time: TimeInput,
  dateTime: DateTimeInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  yesNo: YesNoInput,
  yesNoNa: YesNoNaInput,
  person: PersonInput,
  people: PeopleInput,
  reference: ReferenceInput,
  get table() {
    return TableInput
  },
  checklist: ChecklistInput,
  countSheet: CountSheetInput,
  bodyDiagram: BodyDiagramInput,
  attachment: AttachmentInput,
  signature: SignaturePlace,
  computed: ComputedOutput,
} satisfies { readonly [Kind in KindId]: ComponentType<FieldOf<Kind>> }

/** The cast is the one place where a spec meets the component of its kind. */
export function componentOf(spec: FieldSpec): ComponentType<FieldProps> {
  return COMPONENTS[spec.kind] as unknown as ComponentType<FieldProps>
}
