import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, SignatureBox } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { chineseNumber } from '../rules/clauses.ts'
import { paragraphs } from '../rules/merge.ts'
import { isNoticed } from './contract.check.ts'
import { contract } from './contract.form.ts'
import { articleText } from './contract.merge.ts'

/** The printed contract: cover, parties, articles, annexes, signing page; our own approvals on a sheet behind it. */
export function contractSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  return [
    ...cover(answers, context, words),
    { block: 'break' },
    ...partiesPart(answers, context, words),
    ...rows(answers, 'clauses').flatMap((row, index) => article(row, index, answers, context, words)),
    ...annexPart(answers, words),
    { block: 'text', tone: 'cover', text: say('end', words) },
    { block: 'break' },
    ...signingPage(answers, context, words),
    { block: 'break' },
    ...approvals(answers, context, words),
  ]
}

const say = (name: string, words: SheetWords, params: { readonly [key: string]: string | number } = {}) =>
  words.says[name]?.(params) ?? ''

const label = (key: string, words: SheetWords): string => words.fields[key]?.label ?? key

const partyName = (key: string, answers: Answers): string => text(rows(answers, key)[0] ?? {}, 'name')

/** The number is the document's own unless the office keeps another series; days are filled in by hand. */
function cover(answers: Answers, { run }: FormContext, words: SheetWords): readonly Block[] {
  const client = text(answers, 'client_contract_no')
  const own = text(answers, 'contract_no') || words.number || ''
  const facts = [
    fact(label('contract_no', words), own),
    ...(client === '' ? [] : [fact(label('client_contract_no', words), client)]),
    fact(words.frame.project, run.name),
    fact(say('coverA', words), partyName('party_a', answers)),
    fact(say('coverB', words), partyName('party_b', answers)),
    fact(label('sign_place', words), text(answers, 'sign_place')),
    fact(say('signedOn', words), say('blankDay', words)),
  ]
  return [
    { block: 'facts', facts: facts.map((one) => ({ ...one, wide: true })) },
    { block: 'text', tone: 'note', text: say('ridingSeal', words, { copies: text(answers, 'copies') }) },
  ]
}

const PARTY_ROWS = [
  'name',
  'uscc',
  'address',
  'legal_rep',
  'agent',
  'phone',
  'email',
  'bank',
  'account',
] as const

function partiesPart(answers: Answers, { run }: FormContext, words: SheetWords): readonly Block[] {
  const [a = {}] = rows(answers, 'party_a')
  const [b = {}] = rows(answers, 'party_b')
  return [
    { block: 'heading', text: say('parties', words) },
    {
      block: 'table',
      columns: [
        { title: '', share: 1.5 },
        { title: label('party_a', words), share: 3 },
        { title: label('party_b', words), share: 3 },
      ],
      rows: PARTY_ROWS.map((key) => [
        words.fields['party_a']?.columns?.[key]?.label ?? key,
        text(a, key),
        text(b, key),
      ]),
    },
    { block: 'text', text: say('preamble', words, { project: run.name }) },
  ]
}

/** 第一条　委托事项与成果, with its numbered paragraphs; terms to be pointed out stand in a frame. */
function article(
  row: Answers,
  index: number,
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const no = typeof row['no'] === 'number' ? row['no'] : index + 1
  const heading = say('article', words, { no, chinese: chineseNumber(no), title: text(row, 'title') })
  const body = paragraphs(String(articleText(answers, context, row)), no)
  return [
    { block: 'heading', level: 1, text: heading },
    ...body.map(
      (line): Block => ({ block: 'text', text: line, ...(isNoticed(line) ? { tone: 'statement' } : {}) }),
    ),
  ]
}

function annexPart(answers: Answers, words: SheetWords): readonly Block[] {
  if (rows(answers, 'annexes').length === 0) return []
  return [{ block: 'heading', text: label('annexes', words) }, tableOf(contract, 'annexes', answers, words)]
}

/** Says itself that there is no text on it, so that nothing can be written above the signatures. */
function signingPage(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const party = (key: string) => {
    const [row = {}] = rows(answers, key)
    const columns = words.fields[key]?.columns
    return {
      title: label(key, words),
      lines: ['name', 'legal_rep', 'agent', 'bank', 'account'].map(
        (column) => `${columns?.[column]?.label ?? column}：${text(row, column)}`,
      ),
    }
  }
  return [
    { block: 'text', tone: 'cover', text: say('signingPage', words, { title: words.title }) },
    { block: 'columns', columns: [party('party_a'), party('party_b')] },
    {
      block: 'signatures',
      boxes: boxes(answers, context, words, ['sig_client', 'sig_agency']).map((box) => ({
        ...box,
        seal: true,
      })),
    },
  ]
}

function approvals(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  return [
    { block: 'heading', text: say('approvals', words) },
    { block: 'text', tone: 'note', text: say('approvalsNote', words) },
    {
      block: 'signatures',
      boxes: boxes(answers, context, words, ['sig_am', 'sig_finance', 'sig_director']),
    },
  ]
}

const boxes = (
  answers: Answers,
  context: FormContext,
  words: SheetWords,
  keys: readonly string[],
): readonly SignatureBox[] => signatureBoxes(contract, answers, context, words, keys)
