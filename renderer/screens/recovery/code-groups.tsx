import { useWords } from '../../stores/words.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './code.module.css'
import { groupsOf } from './code.ts'

/** Big groups with their numbers, so that two people can read it to each other. */
export function CodeGroups({ code }: { code: string }) {
  const { recovery } = useWords().screens
  return (
    <ol className={styles.groups} aria-label={recovery.code}>
      {groupsOf(code).map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike; their places are what tells them apart.
        <li key={place} className={styles.group}>
          <span className={styles.number} aria-hidden>
            {place + 1}
          </span>
          <span aria-hidden>{group}</span>
          <VisuallyHidden>{recovery.group(place + 1, [...group].join(' '))}</VisuallyHidden>
        </li>
      ))}
    </ol>
  )
}
