import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { holderName, type KeyringFile, parseKeyring, type Slot, serialiseKeyring } from './format.ts'
import { createKeyring, openWithPassphrase, openWithRecovery } from './keyring.ts'
import { addPerson, changePassphrase, rekey, removePerson, replaceRecovery } from './members.ts'
import { type Cost, toHex } from './primitives.ts'
import { linkOf, stamp } from './proof.ts'
import { createSlot, type OfficeKeys, wrapKey } from './slot.ts'

/** Somebody can write to the file. Whatever they do, nobody is led to other keys than their own. */

const cheap: Cost = { N: 16, r: 1, p: 1 }
const officeId = 'office'
let file: KeyringFile
let keys: OfficeKeys
let code: string

beforeAll(async () => {
  const made = await createKeyring({ officeId, firstPerson: 'zhang', passphrase: 'zhang-pass' }, cheap)
  const two = rekey(await addPerson(made.file, made.keys, 'li', 'li-pass', cheap), made.keys)
  ;({ file, keys } = two)
  code = made.recoveryCode
})

const open = (changed: KeyringFile, personId: string) =>
  openWithPassphrase(changed, personId, `${personId}-pass`, cheap)

const at = (index: number): Slot => {
  const slot = file.slots[index]
  if (!slot) throw new Error('no such slot')
  return structuredClone(slot)
}

/** The file with other slots, the mac left as it was or made with the attacker's own key. */
const withSlots = (...slots: Slot[]): KeyringFile => ({ ...file, slots })

const replaced = (slot: Slot) =>
  withSlots(...file.slots.map((each) => (holderName(each) === holderName(slot) ? slot : each)))

/** Bit 5 turns a letter's case, bit 0 makes another digit: those get furthest. */
const bits = process.env.QC_SOAK ? [0, 1, 2, 3, 4, 5, 6, 7] : [0, 5]

describe('every byte', () => {
  it('changed leaves the file unread, or closed', async () => {
    const bytes = Buffer.from(serialiseKeyring(file))
    const whole = JSON.stringify([...keys].map(([, key]) => toHex(key)))
    const seen = { unread: 0, null: 0, tampered: 0, opened: 0 }
    for (let i = 0; i < bytes.length; i++) {
      for (const bit of bits) {
        const changed = Buffer.from(bytes)
        changed[i] = (bytes[i] ?? 0) ^ (1 << bit)
        const parsed = parseKeyring(changed.toString('utf8'))
        if (typeof parsed === 'string') {
          seen.unread++
          continue
        }
        for (const personId of ['zhang', 'li']) {
          const opening = await open(parsed, personId)
          if (opening === null) seen.null++
          else if (opening === 'tampered') seen.tampered++
          else seen.opened++
          if (opening && opening !== 'tampered')
            expect(JSON.stringify([...opening.keys].map(([, key]) => toHex(key)))).toBe(whole)
        }
      }
    }
    expect(seen.opened).toBe(0)
    expect(Math.min(seen.unread, seen.null, seen.tampered)).toBeGreaterThan(100)
  }, 120_000)

  it('cut short anywhere is unread', () => {
    const text = serialiseKeyring(file)
    for (let length = 0; length < text.length; length++)
      expect(parseKeyring(text.slice(0, length))).toBe('damaged')
  })

  it('is read in one spelling only', () => {
    const text = serialiseKeyring(file)
    expect(parseKeyring(JSON.stringify(file, null, 2))).toBe('damaged')
    expect(parseKeyring(`\u{feff}${text}`)).toBe('damaged')
    expect(parseKeyring(text.replace('{', '{"extra":1,'))).toBe('damaged')
    expect(parseKeyring(text.replace('"formatVersion":1', '"formatVersion":2'))).toBe('newer')
  })

  it('that asks for absurd memory is refused before any is taken', () => {
    const huge = structuredClone(file)
    for (const slot of huge.slots) slot.cost = { N: 2 ** 22, r: 32, p: 1 }
    expect(parseKeyring(serialiseKeyring(huge))).toBe('damaged')
  })
})

describe('slots', () => {
  it('exchanged between persons open for neither', async () => {
    const [zhang, recovery, li] = [at(0), at(1), at(2)]
    const swapped = withSlots({ ...li, holder: zhang.holder }, recovery, { ...zhang, holder: li.holder })
    expect(await open(swapped, 'zhang')).toBeNull()
    expect(await openWithPassphrase(swapped, 'zhang', 'li-pass', cheap)).toBeNull()
    expect(await open(withSlots({ ...zhang, box: li.box }, recovery, li), 'zhang')).toBeNull()
    expect(await open(withSlots({ ...zhang, wraps: li.wraps }, recovery, li), 'zhang')).toBe('tampered')
  })

  it('put in another order, left out or doubled are noticed', async () => {
    expect(await open(withSlots(at(2), at(1), at(0)), 'zhang')).toBe('tampered')
    expect(await open(withSlots(at(0), at(1)), 'zhang')).toBe('tampered')
    expect(parseKeyring(serialiseKeyring(withSlots(at(0), at(2))))).toBe('damaged')
    expect(parseKeyring(serialiseKeyring(withSlots(at(0), at(0), at(1), at(2))))).toBe('damaged')
  })

  it('of a stranger are noticed, though the keys in them be made by the book', async () => {
    const strangers: OfficeKeys = new Map([1, 2].map((version) => [version, randomBytes(32)]))
    const foreign = await createSlot(
      officeId,
      { kind: 'person', personId: 'eve' },
      'eve-pass',
      strangers,
      cheap,
    )
    const added = withSlots(at(0), at(1), at(2), foreign)
    expect(await open(added, 'zhang')).toBe('tampered')
    expect(await open(added, 'eve')).toBe('tampered')
    const own = await createSlot(officeId, at(2).holder, 'li-pass', strangers, cheap)
    expect(await open(replaced(own), 'zhang')).toBe('tampered')
    expect(await open(replaced(own), 'li')).toBe('tampered')
  })

  it('put back to an older state are noticed', async () => {
    const changed = await changePassphrase(file, 'li', 'li-pass', 'li-new', cheap)
    if (changed === null || changed === 'tampered') throw new Error('refused')
    const back = {
      ...changed.file,
      slots: changed.file.slots.map((slot) => (holderName(slot) === 'person/li' ? at(2) : slot)),
    }
    expect(await open(back, 'li')).toBe('tampered')
    expect(await open(back, 'zhang')).toBe('tampered')
    const renewed = await replaceRecovery(file, keys, cheap)
    const old = {
      ...renewed.file,
      slots: renewed.file.slots.map((slot) => (slot.holder.kind === 'recovery' ? at(1) : slot)),
    }
    expect(await openWithRecovery(old, code, cheap)).toBe('tampered')
  })

  it('of who was removed do not come back', async () => {
    const after = removePerson(file, keys, 'li')
    const short = { ...after.file, slots: [...after.file.slots, at(2)] }
    expect(parseKeyring(serialiseKeyring(short))).toBe('damaged')
    const padded = { ...at(2), wraps: [...at(2).wraps, ...(after.file.slots[0]?.wraps.slice(2) ?? [])] }
    expect(await open({ ...after.file, slots: [...after.file.slots, padded] }, 'li')).toBe('tampered')
    expect(await open({ ...after.file, slots: [...after.file.slots, padded] }, 'zhang')).toBe('tampered')
  })
})

describe('keys of the attacker’s own', () => {
  /** Public keys are enough to wrap for, so this file is in order except that nobody who knows the office made it. */
  function forge(from: number, known: OfficeKeys): KeyringFile {
    const forged = new Map([...known].filter(([version]) => version < from))
    for (let version = from; version <= file.newest + 1; version++) forged.set(version, randomBytes(32))
    const newest = file.newest + 1
    const slots = file.slots.map((slot) => ({
      ...slot,
      wraps: [...forged].map(([version, key]) => wrapKey(officeId, slot, version, key)),
    }))
    const links = Array.from({ length: newest - 1 }, (_, i) => linkOf(officeId, i + 2, forged))
    return stamp({ ...file, newest, links, slots }, forged)
  }

  it('for all versions are refused by the anchor in the sealed box', async () => {
    expect(await open(forge(1, new Map()), 'zhang')).toBe('tampered')
    expect(await openWithRecovery(forge(1, new Map()), code, cheap)).toBe('tampered')
  })

  it('appended by one who knows no key are refused by the link', async () => {
    const slots = file.slots.map((slot) => ({
      ...slot,
      wraps: [...slot.wraps, wrapKey(officeId, slot, 3, Buffer.alloc(32, 7))],
    }))
    const forged: OfficeKeys = new Map([
      [2, randomBytes(32)],
      [3, Buffer.alloc(32, 7)],
    ])
    const links = [...file.links, linkOf(officeId, 3, forged)]
    expect(await open(stamp({ ...file, newest: 3, links, slots }, forged), 'zhang')).toBe('tampered')
  })

  it('under the name of another office are refused', async () => {
    expect(await open({ ...file, officeId: 'elsewhere' }, 'zhang')).toBeNull()
  })
})

describe('a tampered file', () => {
  it('is not blessed by changing it', async () => {
    const hurt = withSlots(at(0), at(1))
    await expect(addPerson(hurt, keys, 'eve', 'x', cheap)).rejects.toMatchObject({ code: 'tampered' })
    await expect(replaceRecovery(hurt, keys, cheap)).rejects.toMatchObject({ code: 'tampered' })
    expect(() => rekey(hurt, keys)).toThrow('tampered')
    expect(() => removePerson(hurt, keys, 'zhang')).toThrow('tampered')
    expect(await changePassphrase(hurt, 'zhang', 'zhang-pass', 'x', cheap)).toBe('tampered')
    const older: OfficeKeys = new Map([...keys].slice(0, 1))
    expect(() => rekey(file, older)).toThrow('tampered')
  })
})
