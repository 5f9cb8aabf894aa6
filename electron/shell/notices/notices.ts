import type { Output } from '../../../shared/contract/index.ts'
import type { Words } from '../../../shared/language/index.ts'
import { type Deadline, type Moment, momentsBetween } from './moments.ts'

export interface NoticeText {
  readonly title: string
  readonly body: string
}

export interface NoticeParts {
  /** Today's work as somebody who is signed in sees it; null while locked. */
  readonly today: () => Promise<Output<'today.get'> | null>
  readonly words: () => Words['desktop']['notices']
  readonly wanted: () => boolean
  readonly show: (text: NoticeText) => void
  readonly now: () => number
}

export interface Notices {
  /** Reads what is due. While locked, what was read before stays without its names. */
  readonly read: () => Promise<void>
  /** Says what has come about since the last look. */
  readonly look: () => void
}

const deadlinesOf = ({ items }: Output<'today.get'>): Deadline[] =>
  items.flatMap(({ id, dueAt, runName, headline }) =>
    dueAt === null
      ? []
      : [{ id, dueAt: Date.parse(dueAt), name: [runName, headline].filter(Boolean).join(' · ') }],
  )

/** More at once are one notice: nobody reads five. */
const MOST = 2

function textsOf(moments: readonly Moment[], words: Words['desktop']['notices']): NoticeText[] {
  if (moments.length > MOST) return [{ title: words.several(moments.length), body: words.look }]
  return moments.map(({ kind, deadline }) => ({ title: words[kind], body: deadline.name ?? words.look }))
}

export function createNotices({ today, words, wanted, show, now }: NoticeParts): Notices {
  let deadlines: readonly Deadline[] = []
  let looked = now()
  const look = () => {
    const [from, to] = [looked, now()]
    looked = to
    const moments = momentsBetween(deadlines, from, to)
    if (wanted()) for (const text of textsOf(moments, words())) show(text)
  }
  return {
    look,
    read: async () => {
      const work = await today()
      deadlines = work ? deadlinesOf(work) : deadlines.map((one) => ({ ...one, name: null }))
    },
  }
}
