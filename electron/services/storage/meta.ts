import type { Database } from './database.ts'

/** The office's few marks by name. What must not stand in clear is sealed by whoever sets it. */

export function metaOf(db: Database, name: string): Uint8Array | undefined {
  return db.get<{ value: Uint8Array }>('select value from meta where name = ?', name)?.value
}

export function setMeta(db: Database, name: string, value: Uint8Array): void {
  db.run(
    'insert into meta (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    name,
    value,
  )
}
