import { formTitle } from '../../shared/language/workflow-words.ts'
import { paths } from '../screens/paths.ts'
import { useCall } from '../stores/call.ts'
import { useWords } from '../stores/words.ts'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './done.module.css'

/** A packet is signed in one sitting (clause 2): the other papers of the project that wait for a hand follow at once. */
export function OthersWaiting({ documentId }: { readonly documentId: string }) {
  const document = useCall('document.get', { documentId }).data?.document
  return document ? <InRun runId={document.runId} but={documentId} /> : null
}

function InRun({ runId, but }: { readonly runId: string; readonly but: string }) {
  const words = useWords()
  const { done } = words.screens.signing
  const documents = useCall('run.get', { runId }).data?.documents ?? []
  const waiting = documents.filter((one) => one.id !== but && one.waitingFor.length > 0)
  if (waiting.length === 0) return null
  return (
    <section className={styles.others} aria-label={done.others}>
      <h2>{done.others}</h2>
      <ul>
        {waiting.map((one) => {
          const title = `${formTitle(words, one.form)} ${one.number}`
          return (
            <li key={one.id}>
              <span>{title}</span>
              <LinkButton href={paths.sign(one.id, one.waitingFor[0] ?? '')} label={`${done.sign} ${title}`}>
                {done.sign}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
