import { ACT_GROUPS, ACT_IDS, actSpec } from '../../shared/acts/acts.ts'
import { useWords } from '../stores/words.ts'
import cap from '../ui/key-cap.module.css'
import { keysOf } from '../ui/key-cap.tsx'
import styles from './help.module.css'

/** Every act with a key, by where it holds. */
export function KeySheet() {
  const { acts } = useWords().screens
  const groups = ACT_GROUPS.map((group) => ({
    group,
    ids: ACT_IDS.filter((id) => actSpec(id).group === group && actSpec(id).keys),
  })).filter(({ ids }) => ids.length > 0)
  return (
    <div className={styles.sheet}>
      {groups.map(({ group, ids }) => (
        <section key={group}>
          <h3 className={styles.head}>{acts.groups[group]}</h3>
          <dl className={styles.keys}>
            {ids.map((id) => (
              <div key={id} className={styles.line}>
                <dt>{acts.names[id].name}</dt>
                <dd>
                  {keysOf(id).map((key) => (
                    <kbd key={key} className={cap.key}>
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
