import { Link } from 'wouter'
import type { ComplianceState } from '../../../shared/compliance/compliance.ts'
import { type Reading, reasonText, spanText } from '../../../shared/compliance/reason-text.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { stepClause, stepTitle } from '../../../shared/language/workflow-words.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import list from '../list.module.css'
import { paths } from '../paths.ts'
import styles from './compliance.module.css'

type Row = Output<'run.compliance'>['rows'][number]

const TONES: { readonly [S in ComplianceState]: Tone } = {
  done: 'ok',
  kept: 'ok',
  lapsed: 'warn',
  skipped: 'seal',
  open: 'quiet',
}

export function ComplianceTable({ data }: { readonly data: Output<'run.compliance'> }) {
  const words = useWords()
  const reading: Reading = { words, workflow: data.workflow, zone: useZone() }
  const { columns } = words.compliance
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls sideways, and only keys that reach it can do that.
    <section tabIndex={0} className={list.scroll} aria-label={words.compliance.title}>
      <table className={cx(list.table, styles.table)}>
        <thead>
          <tr>
            {[columns.clause, columns.text, columns.state, columns.papers, columns.reasons].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <ClauseRow key={row.step} row={row} reading={reading} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ClauseRow({ row, reading }: { readonly row: Row; readonly reading: Reading }) {
  const { words, workflow } = reading
  const { compliance } = words
  return (
    <tr>
      <th scope="row" className={list.number}>
        {row.clause}
      </th>
      <td className={styles.clause}>
        {stepTitle(words, workflow, row.step)}
        <span className={list.sub}>{stepClause(words, workflow, row.step)}</span>
      </td>
      <td className={styles.state}>
        <Tag tone={TONES[row.state]}>{compliance.states[row.state]}</Tag>
        <span className={list.sub}>{row.by.join(compliance.separator)}</span>
        <span className={list.sub}>{spanText(row, reading)}</span>
      </td>
      <td>
        <Papers papers={row.papers} />
      </td>
      <td>
        <ul>
          {row.reasons.map((reason) => {
            const text = reasonText(reason, reading)
            return <li key={text}>{text}</li>
          })}
        </ul>
      </td>
    </tr>
  )
}

function Papers({ papers }: { readonly papers: Row['papers'] }) {
  const { compliance } = useWords()
  if (papers.length === 0) return <span className={list.none}>{compliance.none}</span>
  return (
    <ul>
      {papers.map(({ documentId, number, version }) => (
        <li key={documentId} className={styles.paper}>
          <Link href={paths.document(documentId)}>{number}</Link>
          {version > 1 && <span className={list.sub}>{compliance.version(version)}</span>}
        </li>
      ))}
    </ul>
  )
}
