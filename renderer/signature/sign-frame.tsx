import type { ReactNode } from 'react'
import { usePage } from '../screens/page.tsx'
import { paths } from '../screens/paths.ts'
import { useWords } from '../stores/words.ts'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './sign.module.css'

export const STEPS = ['read', 'sign', 'done'] as const
export type Step = (typeof STEPS)[number]

interface SignFrameProps {
  readonly title: string
  readonly sub: string
  readonly documentId: string
  /** null where the way has no steps of its own. */
  readonly step: Step | null
  readonly children: ReactNode
}

/** Where one is on the way to a signature, and the way back. */
export function SignFrame({ title, sub, documentId, step, children }: SignFrameProps) {
  const words = useWords().screens.signing
  const heading = usePage(title)
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{sub}</p>
        </div>
        {step && <StepsLine step={step} />}
        <LinkButton href={paths.document(documentId)}>{words.back}</LinkButton>
      </header>
      {children}
    </div>
  )
}

export function StepsLine({ step }: { readonly step: Step }) {
  const { steps } = useWords().screens.signing
  return (
    <ol className={styles.steps} aria-label={steps.label}>
      {STEPS.map((one, index) => (
        <li
          key={one}
          {...(one === step && { 'aria-current': 'step' })}
          {...(index < STEPS.indexOf(step) && { 'data-past': true })}
        >
          <b>{index + 1}</b>
          {steps[one]}
        </li>
      ))}
    </ol>
  )
}
