import { type CallName, contract } from '../../../shared/contract/index.ts'
import { CLIENT, SET_UP } from './office.ts'

/** For tests that make every call there is: an input each call takes, with the ids that are there. */

const NOBODY = '00000000-0000-7000-8000-00000000ffff'
const passphrase = 'correct horse 电池'
const hash = '0'.repeat(64)

const FIELDS: { readonly [field: string]: unknown } = {
  ...SET_UP,
  commandId: NOBODY,
  runId: NOBODY,
  documentId: NOBODY,
  draftId: NOBODY,
  personId: NOBODY,
  passphrase,
  old: passphrase,
  next: passphrase,
  pin: '482915',
  offset: 0,
  sort: null,
  count: 10,
  form: 'client_meeting',
  answers: {},
  rev: 0,
  page: null,
  brief: true,
  revises: null,
  copies: null,
  register: 'client',
  templateId: NOBODY,
  from: null,
  changes: [{ day: '2027-01-01', mark: 'free', name: '元旦' }],
  filter: { personId: null, kind: null, from: null, to: null },
  entryId: NOBODY,
  gate: 'PO.advance',
  group: 'progress',
  expectedVersion: 0,
  workflow: 'ae',
  name: '名字',
  title: '',
  roles: ['ae'],
  text: '会议',
  deputy: null,
  version: 1,
  place: 'writer',
  hash,
  agreement: hash,
  signer: { kind: 'staff', personId: NOBODY, pin: '482915', deputyFor: null },
  how: { method: 'pin' },
  reason: '这里还要再改一改',
  base64: '',
  picture: false,
  png: null,
  where: 'own',
  folder: '',
  file: '没有这个文件',
  address: '',
  code: 'AAAAA',
  client: CLIENT,
  kind: 'backup',
  settings: { deferOverHolidays: false, station: '' },
}

/** Where one name means different things. */
const FIELDS_OF: { readonly [N in CallName]?: { readonly [field: string]: unknown } } = {
  'run.export': { folder: '/nowhere' },
}

export function inputFor(name: CallName, ids: { readonly [field: string]: unknown } = {}): unknown {
  const { shape } = contract[name].input as unknown as {
    readonly shape: { readonly [field: string]: unknown }
  }
  const wanted = Object.keys(shape)
  const input = Object.fromEntries(
    wanted.map((field) => [field, ids[field] ?? FIELDS_OF[name]?.[field] ?? FIELDS[field]]),
  )
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success)
    throw new Error(`${name} needs an input in test-support/inputs.ts: ${parsed.error.message}`)
  return input
}
