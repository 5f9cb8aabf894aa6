import type { Output } from '../../shared/contract/index.ts'
import { writeInstant } from '../../shared/language/write.ts'
import { useCall } from '../stores/call.ts'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'
import styles from './document-screen.module.css'

type Facts = Output<'document.get'>['document']

/** What stands beside an issued document: its number, its times, whether it kept its limit. */
export function DocumentFacts({ document }: { readonly document: Facts }) {
  const { screens, languages } = useWords()
  const words = screens.document
  const zone = useZone()
  const people = useCall('people.list', {}).data?.people ?? []
  const issuedBy = people.find((one) => one.id === document.issuedBy)?.name ?? ''
  const lines = [
    [words.number, document.number],
    [words.issuedAt, writeInstant(document.issuedAt, zone)],
    [words.issuedBy, issuedBy],
    [words.version, words.versionText({ version: document.version })],
    [words.language, languages[document.language]],
  ] as const
  return (
    <dl className={styles.facts} aria-label={words.facts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {document.onTime !== null && (
        <div>
          <dt>{words.timing}</dt>
          <dd>
            <Tag tone={document.onTime ? 'ok' : 'seal'}>{document.onTime ? words.onTime : words.late}</Tag>
          </dd>
        </div>
      )}
    </dl>
  )
}
