import type { Json } from '../values/json.ts'
import { type AttachmentSpec, attachmentKind } from './kinds/attachment.ts'
import { type BodyDiagramSpec, bodyDiagramKind } from './kinds/body-diagram.ts'
import { type ChecklistSpec, type CountSheetSpec, checklistKind, countSheetKind } from './kinds/checks.ts'
import {
  type ChoiceSpec,
  type ChoicesSpec,
  choiceKind,
  choicesKind,
  type YesNoNaSpec,
  type YesNoSpec,
  yesNoKind,
  yesNoNaKind,
} from './kinds/choice.ts'
import { type ComputedSpec, computedKind } from './kinds/computed.ts'
import type { Kind } from './kinds/kind.ts'
import {
  type PeopleSpec,
  type PersonSpec,
  peopleKind,
  personKind,
  type ReferenceSpec,
  referenceKind,
} from './kinds/link.ts'
import {
  type DateSpec,
  type DateTimeSpec,
  dateKind,
  dateTimeKind,
  type TimeSpec,
  timeKind,
} from './kinds/moment.ts'
import {
  type AmountsSpec,
  amountsKind,
  type DurationSpec,
  durationKind,
  type IntegerSpec,
  integerKind,
  type MoneySpec,
  moneyKind,
  type NumberSpec,
  numberKind,
  type PercentSpec,
  percentKind,
} from './kinds/number.ts'
import { type SignatureSpec, signatureKind } from './kinds/signature.ts'
import { type TableSpec, tableKind } from './kinds/table.ts'
import { type LongTextSpec, longTextKind, type TextSpec, textKind } from './kinds/text.ts'

/** The one set of field kinds; a new kind is a file in `kinds/`, a line here and a component in `renderer/fields`. */
export type FieldSpec =
  | TextSpec
  | LongTextSpec
  | IntegerSpec
  | NumberSpec
  | MoneySpec
  | AmountsSpec
  | PercentSpec
  | DurationSpec
  | DateSpec
  | TimeSpec
  | DateTimeSpec
  | ChoiceSpec
  | ChoicesSpec
  | YesNoSpec
  | YesNoNaSpec
  | PersonSpec
  | PeopleSpec
  | ReferenceSpec
  | TableSpec
  | ChecklistSpec
  | CountSheetSpec
  | BodyDiagramSpec
  | AttachmentSpec
  | SignatureSpec
  | ComputedSpec

export type KindId = FieldSpec['kind']

/** A kind with its own types erased, for code that handles every kind alike. */
export type AnyKind = Kind<KindId, FieldSpec, Json>

const KINDS = {
  text: textKind,
  longText: longTextKind,
  integer: integerKind,
  number: numberKind,
  money: moneyKind,
  amounts: amountsKind,
  percent: percentKind,
  duration: durationKind,
  date: dateKind,
  time: timeKind,
  dateTime: dateTimeKind,
  choice: choiceKind,
  choices: choicesKind,
  yesNo: yesNoKind,
  yesNoNa: yesNoNaKind,
  person: personKind,
  people: peopleKind,
  reference: referenceKind,
  get table() {
    return tableKind
  },
  checklist: checklistKind,
  countSheet: countSheetKind,
  bodyDiagram: bodyDiagramKind,
  attachment: attachmentKind,
  signature: signatureKind,
  computed: computedKind,
} satisfies { readonly [K in KindId]: { readonly id: K } }

export const KIND_IDS = Object.keys(KINDS) as readonly KindId[]

/** The kind that answers for a field. The cast is the one place where a spec meets the kind of the same id. */
export function kindOf(spec: FieldSpec): AnyKind {
  return KINDS[spec.kind] as unknown as AnyKind
}
