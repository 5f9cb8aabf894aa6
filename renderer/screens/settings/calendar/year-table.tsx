import { useCommand } from '../../../stores/command.ts'
import { useTellError } from '../../../stores/tell-error.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import list from '../../list.module.css'
import { dayOfWeek } from './weekday.ts'
import type { Span } from './year-days.ts'

interface YearTableProps {
  readonly spans: readonly Span[]
  readonly mayChange: boolean
}

export function YearTable({ spans, mayChange }: YearTableProps) {
  const { calendar: words } = useWords().screens
  if (spans.length === 0) return null
  return (
    <div className={list.scroll}>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.mark}</th>
            <th scope="col">{words.source}</th>
            <th scope="col">
              <VisuallyHidden>{words.giveBack}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <SpanRow key={span.from} span={span} mayChange={mayChange} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SpanRow({ span, mayChange }: { readonly span: Span; readonly mayChange: boolean }) {
  const { calendar: words } = useWords().screens
  const { from, to, days, mark, name, own } = span
  const text = from === to ? from : words.fromTo(from, to)
  const week = [...new Set([from, to])].map((day) => words.weekdays[dayOfWeek(day)]).join(words.until)
  return (
    <tr>
      <td className={list.number}>
        {text}
        <span className={list.sub}>{days.length > 1 ? words.count(week, days.length) : week}</span>
      </td>
      <td>
        <Tag tone={mark === 'free' ? 'ok' : mark === 'worked' ? 'warn' : 'quiet'}>{words.marks[mark]}</Tag>
        {name && <span className={list.sub}>{name}</span>}
      </td>
      <td>{own ? words.own : words.builtIn}</td>
      <td className={list.act}>{own && mayChange && <GiveBack span={span} text={text} />}</td>
    </tr>
  )
}

/** Takes the office's decision back: the built-in table and the week count again. */
function GiveBack({ span, text }: { readonly span: Span; readonly text: string }) {
  const { calendar: words } = useWords().screens
  const { mutate, isPending } = useCommand('calendar.change')
  const tell = useTellError()
  const changes = span.days.map((day) => ({ day, mark: null, name: '' }))
  const onSuccess = () => {
    document.querySelector('h1')?.focus()
    notify({ text: words.saved, tone: 'ok' })
  }
  return (
    <Button
      small
      pending={isPending}
      label={words.giveBackThis(text)}
      onPress={() => mutate({ changes }, { onSuccess, onError: tell })}
    >
      {words.giveBack}
    </Button>
  )
}
