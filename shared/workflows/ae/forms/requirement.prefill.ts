import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carriedFrom, newest } from '../facts.ts'

/** The client's entry in the office's register, by short code or name. */
export const clientEntry = ({ registers, run }: FormContext): Answers | undefined =>
  registers.client.find(
    ({ answers }) => text(answers, 'short') === run.client.short || text(answers, 'name') === run.client.name,
  )?.answers

export const fromClient =
  (key: string): Prefill =>
  (context) => {
    const value = text(clientEntry(context) ?? {}, key)
    return value === '' ? undefined : { value, source: { code: 'client' } }
  }

/** The first brand of the client's list. */
export const brand: Prefill = (context) => {
  const [first = ''] = text(clientEntry(context) ?? {}, 'brands').split(/[、,，;；\n]/)
  const value = Array.from(first.trim()).slice(0, 60).join('')
  return value === '' ? undefined : { value, source: { code: 'client' } }
}

/** The contact that opened the project, when its record came first. */
export const contactMode: Prefill = (context) => carriedFrom(context, 'client_meeting', 'contact_mode')
export const contactedAt: Prefill = (context) => carriedFrom(context, 'client_meeting', 'end_at')

export const reviewDays: Prefill = (context) => {
  const days = clientEntry(context)?.['review_days']
  return typeof days === 'number'
    ? { value: days, source: { code: 'client' } }
    : { value: 3, source: { code: 'default' } }
}

/** From the register with phone and e-mail, else from what was typed when the project was started. */
export const contacts: Prefill = (context) => {
  const listed = rows(clientEntry(context) ?? {}, 'contacts')
  const known = listed.length > 0 ? listed.map(fromRegister) : context.run.client.contacts.map(fromStart)
  if (known.length === 0) return undefined
  return { value: known.map((row, index) => ({ ...row, is_main: index === 0 })), source: { code: 'client' } }
}

const fromRegister = (row: Answers): Answers => ({
  name: text(row, 'name'),
  title: text(row, 'title'),
  phone: text(row, 'phone'),
  email: text(row, 'email'),
  role: null,
  can_sign: row['can_sign'] === true,
})

const fromStart = ({ name, title, canSign }: FormContext['run']['client']['contacts'][number]): Answers => ({
  name,
  title,
  phone: null,
  email: null,
  role: null,
  can_sign: canSign,
})

/** Facts of the newest requirement record, as the papers behind it carry them. */
export const required = (context: FormContext): Answers => newest(context, 'requirement')?.answers ?? {}
