import styles from './stats.module.css'

interface Bar {
  readonly name: string
  readonly value: number
  /** Length of a full bar. */
  readonly most: number
  readonly text: string
}

/** A chart of lying bars as a table: the words carry the figures, the bar only shows them. */
export function Bars({ bars, none }: { readonly bars: readonly Bar[]; readonly none: string }) {
  if (bars.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <table className={styles.bars}>
      <tbody>
        {bars.map(({ name, value, most, text }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.cell}>
              <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.track} width="100" height="8" rx="2" />
                <rect className={styles.fill} width={Math.min(100, (value / most) * 100)} height="8" rx="2" />
              </svg>
            </td>
            <td className={styles.text}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
