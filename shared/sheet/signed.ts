import { standingSignatures } from '../engine/places.ts'
import type { DocumentState, SignatureState } from '../engine/run.ts'
import type { AnyForm } from '../forms/form.ts'
import { wordsIn } from '../language/index.ts'
import { writeInstant } from '../language/write.ts'
import type { Zone } from '../values/time.ts'
import { entryBlocks } from './entries.ts'
import type { Block, Sheet, SignatureBox, SignedMark } from './sheet.ts'

/** What a rendition needs besides the version itself. */
export interface RenditionFacts {
  readonly zone: Zone
  /** SHA-256 of what a signature on this version covers. */
  readonly hash: string
  /** Place of the client's signature, where silence stands in for it; null when the form has none. */
  readonly clientPlace: string | null
  /** For what was entered after issue; null when the program no longer knows the form. */
  readonly form: AnyForm | null
}

/** Length of the check code that prints beside the number: the beginning of the hash. */
const CODE = 12

/**
 * A rendition: the frozen sheet as it prints now. Every word a signature covers stays as it was; added are the
 * signatures of its version in their boxes, the check code in the footer (the hash covers the footer without it), and
 * what became of the document.
 */
export function renditionOf(document: DocumentState, facts: RenditionFacts): Sheet {
  const { sheet } = document
  const marks = wordsIn(sheet.language).paper.marks
  const signed = withSignatures(sheet, standingSignatures(document), facts)
  const blocks = signed.blocks.map((block) => accepted(block, document, facts))
  const mark =
    document.state === 'voided' ? marks.voided : document.state === 'returned' ? marks.returned : sheet.mark
  return {
    ...signed,
    blocks: [...voidNote(document, facts), ...blocks, ...entryBlocks(facts.form, document, facts.zone)],
    footer: { ...sheet.footer, centre: `${sheet.footer.centre} · ${facts.hash.slice(0, CODE)}` },
    mark,
  }
}

/** The sheet of another language: for reading only, and nobody's signature stands under it. */
export function translated(sheet: Sheet): Sheet {
  return { ...sheet, mark: wordsIn(sheet.language).paper.marks.translation }
}

/** Signatures placed in their boxes; a place that more people signed than it has boxes for gets further ones. */
export function withSignatures(
  sheet: Sheet,
  signatures: readonly SignatureState[],
  facts: Pick<RenditionFacts, 'zone' | 'hash'>,
): Sheet {
  return { ...sheet, blocks: sheet.blocks.map((block) => filled(block, sheet, signatures, facts)) }
}

function filled(
  block: Block,
  sheet: Sheet,
  signatures: readonly SignatureState[],
  facts: Pick<RenditionFacts, 'zone' | 'hash'>,
): Block {
  if (block.block !== 'signatures') return block
  const left = new Map<string, SignedMark[]>()
  for (const one of signatures)
    left.set(one.place, [...(left.get(one.place) ?? []), markOf(one, sheet, facts)])
  const last = new Map(block.boxes.map((box, index) => [box.place, index]))
  const boxes = block.boxes.flatMap((box, index): SignatureBox[] => {
    const here = left.get(box.place) ?? []
    const marks = last.get(box.place) === index ? here.splice(0) : here.splice(0, 1)
    return marks.length === 0 ? [box] : marks.map((signed) => ({ ...box, signed }))
  })
  return { ...block, boxes }
}

function markOf(
  { signer, how, signedAt, hash }: SignatureState,
  { language }: Sheet,
  facts: Pick<RenditionFacts, 'zone' | 'hash'>,
): SignedMark {
  const { methods, deputy, marks, witness } = wordsIn(language).paper
  // Never print a hand under words it was not given for.
  if (hash !== facts.hash) return { name: marks.changed, title: '', date: '', methodText: null, strokes: [] }
  const standsIn = signer.kind === 'staff' && signer.deputyFor !== null
  const notes = [
    ...(how.method === 'drawn' ? [] : [methods[how.method]]),
    ...(signer.kind === 'guest' ? [witness(signer.witness.name)] : []),
  ]
  return {
    name: standsIn ? `${signer.name}${deputy}` : signer.name,
    title: signer.title,
    date: how.method === 'paper' ? how.signedOn : writeInstant(signedAt, facts.zone),
    methodText: notes.length === 0 ? null : notes.join(' · '),
    strokes: how.method === 'drawn' || how.method === 'pin' ? how.strokes : [],
  }
}

/** 视为确认 stands in the client's box, with what it rests on and what it does not cover. */
function accepted(block: Block, { state, stateAt, sheet }: DocumentState, facts: RenditionFacts): Block {
  if (state !== 'accepted' || block.block !== 'signatures') return block
  const { silence } = wordsIn(sheet.language).paper
  const signed: SignedMark = {
    name: silence.name,
    title: '',
    date: stateAt === null ? '' : writeInstant(stateAt, facts.zone),
    methodText: silence.basis,
    strokes: [],
  }
  const boxes = block.boxes.map((box) => (box.place === facts.clientPlace ? { ...box, signed } : box))
  return { ...block, boxes }
}

function voidNote(
  { state, stateAt, reason, sheet }: DocumentState,
  { zone }: RenditionFacts,
): readonly Block[] {
  if (state !== 'voided') return []
  const at = stateAt === null ? '' : writeInstant(stateAt, zone)
  return [
    {
      block: 'text',
      tone: 'note',
      text: wordsIn(sheet.language).paper.voidedFor({ at, reason: reason ?? '' }),
    },
  ]
}
