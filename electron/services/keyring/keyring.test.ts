import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentCost, type KeyringFile, parseKeyring, serialiseKeyring } from './format.ts'
import { people } from './holders.ts'
import { createKeyring, type Opened, type Opening, openWithPassphrase, openWithRecovery } from './keyring.ts'
import { addPerson, changePassphrase, rekey, removePerson, replaceRecovery } from './members.ts'
import type { Cost } from './primitives.ts'
import type { OfficeKeys } from './slot.ts'

const cheap: Cost = { N: 16, r: 1, p: 1 }
const officeId = '0190a000-0000-7000-8000-000000000001'

const secrets: Record<string, string> = {
  zhang: '木棉花开在三月的早晨',
  li: 'river stones under ice',
  wang: 'seven grey umbrellas',
}
const secretOf = (personId: string) => secrets[personId] ?? ''

async function office() {
  const made = await createKeyring({ officeId, firstPerson: 'zhang', passphrase: secretOf('zhang') }, cheap)
  const two = await addPerson(made.file, made.keys, 'li', secretOf('li'), cheap)
  const file = await addPerson(two, made.keys, 'wang', secretOf('wang'), cheap)
  return { file, keys: made.keys, recoveryCode: made.recoveryCode }
}

const open = (file: KeyringFile, personId: string, passphrase = secretOf(personId)) =>
  openWithPassphrase(file, personId, passphrase, cheap)

function opened(opening: Opening): Opened {
  if (opening === null || opening === 'tampered') throw new Error(`did not open: ${opening}`)
  return opening
}

const plain = (keys: OfficeKeys) => [...keys].map(([version, key]) => `${version}:${key.toString('hex')}`)

describe('opening', () => {
  it('gives everybody with a slot, and the recovery code, the same keys', async () => {
    const { file, keys, recoveryCode } = await office()
    for (const personId of people(file)) {
      expect(plain(opened(await open(file, personId)).keys)).toEqual(plain(keys))
    }
    const sloppy = ` ${recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(plain(opened(await openWithRecovery(file, sloppy, cheap)).keys)).toEqual(plain(keys))
    expect(keys.get(1)).toHaveLength(32)
  })

  it('answers a wrong passphrase, an unknown person, a damaged slot and another code alike', async () => {
    const { file } = await office()
    const hurt = structuredClone(file)
    const slot = hurt.slots[0]
    if (slot) slot.box = slot.box.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const other = await createKeyring({ officeId, firstPerson: 'zhang', passphrase: 'x' }, cheap)
    expect(await open(file, 'zhang', secretOf('li'))).toBeNull()
    expect(await open(file, 'nobody', secretOf('li'))).toBeNull()
    expect(await open(file, 'recovery', secretOf('li'))).toBeNull()
    expect(await open(hurt, 'zhang')).toBeNull()
    expect(await openWithRecovery(file, other.recoveryCode, cheap)).toBeNull()
    expect(await openWithRecovery(file, 'not a code', cheap)).toBeNull()
  })

  it('spends the same scrypt on a person who is not there', async () => {
    const dear: Cost = { N: 2 ** 14, r: 8, p: 1 }
    const { file } = await createKeyring({ officeId, firstPerson: 'zhang', passphrase: 'a' }, dear)
    const best = { zhang: Number.POSITIVE_INFINITY, nobody: Number.POSITIVE_INFINITY }
    for (let i = 0; i < 8; i++) {
      for (const personId of ['zhang', 'nobody'] as const) {
        const start = performance.now()
        await open(file, personId, 'b')
        best[personId] = Math.min(best[personId], performance.now() - start)
      }
    }
    // Without the pretence it is a hundredth; the room is for a busy machine.
    expect(best.nobody / best.zhang).toBeGreaterThan(0.25)
    expect(best.nobody / best.zhang).toBeLessThan(4)
  })

  it('takes any Unicode, the same however it was composed, and nothing near it', async () => {
    // scrypt takes its text as an HMAC key, to which zero bytes at the end add nothing. Nobody can type one.
    const unicode = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    const text = unicode.filter((each) => !each.includes('\0'))
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('NFC', 'NFD'), async (passphrase, form) => {
        const { file, keys } = await createKeyring({ officeId, firstPerson: 'p', passphrase }, cheap)
        expect(plain(opened(await open(file, 'p', passphrase.normalize(form))).keys)).toEqual(plain(keys))
        expect(await open(file, 'p', `${passphrase}x`)).toBeNull()
        expect(await open(file, 'p', passphrase.slice(0, -1))).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  it('uses the whole passphrase, however long', async () => {
    const long = '长'.repeat(127)
    const { file } = await createKeyring({ officeId, firstPerson: 'p', passphrase: `${long}甲` }, cheap)
    expect(await open(file, 'p', `${long}乙`)).toBeNull()
    expect(await open(file, 'p', `${long}甲`)).not.toBeNull()
  })
})

describe('cost', () => {
  it('is what OWASP asks for unless told otherwise, and is stored', async () => {
    expect(currentCost).toEqual({ N: 131072, r: 8, p: 1 })
    const { file } = await createKeyring({ officeId, firstPerson: 'zhang', passphrase: secretOf('zhang') })
    expect(file.slots.map((slot) => slot.cost)).toEqual([currentCost, currentCost])
    expect(new Set(file.slots.map((slot) => slot.salt)).size).toBe(2)
    expect(file.slots[0]?.salt).toHaveLength(32)
  })

  it('is raised at the next open, once, and only for who opened', async () => {
    const { file } = await office()
    const more = { N: 32, r: 1, p: 1 }
    const first = opened(await openWithPassphrase(file, 'li', secretOf('li'), more))
    expect(first.upgraded).toBe(true)
    expect(first.file.slots.map((slot) => slot.cost.N)).toEqual([16, 16, 32, 16])
    const second = opened(await openWithPassphrase(first.file, 'li', secretOf('li'), more))
    expect([second.upgraded, second.file]).toEqual([false, first.file])
    expect(opened(await open(first.file, 'zhang')).upgraded).toBe(false)
    // A weaker target never lowers.
    expect(opened(await open(first.file, 'li')).file).toBe(first.file)
  })

  it('leaves the thread free while it hashes', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await createKeyring({ officeId, firstPerson: 'zhang', passphrase: 'a' }, { N: 2 ** 16, r: 8, p: 1 })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(10)
  })
})

describe('people', () => {
  it('come and go; who has left opens the old file with the old keys only', async () => {
    const { file, keys } = await office()
    const after = removePerson(file, keys, 'li')
    expect(people(after.file)).toEqual(['zhang', 'wang'])
    expect(await open(after.file, 'li')).toBeNull()
    expect(plain(opened(await open(file, 'li')).keys)).toEqual(plain(keys))
    const staying = opened(await open(after.file, 'wang')).keys
    expect(plain(staying)).toEqual(plain(after.keys))
    expect([...staying.keys()]).toEqual([1, 2])
    expect(plain(staying)[0]).toBe(plain(keys)[0])
    expect(JSON.stringify(after.file)).not.toContain(file.slots[2]?.id)
  })

  it('who joins later reads what was sealed before', async () => {
    const { file, keys } = await office()
    const two = rekey(file, keys)
    const three = await addPerson(two.file, two.keys, 'zhao', 'quiet harbour lights', cheap)
    expect(plain(opened(await open(three, 'zhao', 'quiet harbour lights')).keys)).toEqual(plain(two.keys))
  })

  it('stay reachable by the recovery code over many changes', async () => {
    const start = await office()
    let { file, keys } = start as { file: KeyringFile; keys: OfficeKeys }
    for (let i = 0; i < 12; i++) {
      ;({ file, keys } = removePerson(await addPerson(file, keys, `temp${i}`, 'x', cheap), keys, `temp${i}`))
    }
    expect(file.newest).toBe(13)
    expect(plain(opened(await openWithRecovery(file, start.recoveryCode, cheap)).keys)).toEqual(plain(keys))
    expect(parseKeyring(serialiseKeyring(file))).toEqual(file)
  })

  it('cannot join twice, leave twice, leave nobody, or be anything but an id', async () => {
    const { file, keys } = await office()
    await expect(addPerson(file, keys, 'li', 'x', cheap)).rejects.toMatchObject({ code: 'personExists' })
    await expect(addPerson(file, keys, '李', 'x', cheap)).rejects.toThrow()
    expect(() => removePerson(file, keys, 'nobody')).toThrow('personUnknown')
    const two = removePerson(file, keys, 'li')
    const one = removePerson(two.file, two.keys, 'wang')
    expect(() => removePerson(one.file, one.keys, 'zhang')).toThrow('lastPerson')
  })

  it('change their passphrase, and with it the key pair', async () => {
    const { file, keys } = await office()
    const changed = await changePassphrase(file, 'li', secretOf('li'), 'new words entirely', cheap)
    if (changed === null || changed === 'tampered') throw new Error('refused')
    expect(await open(changed.file, 'li')).toBeNull()
    expect(plain(opened(await open(changed.file, 'li', 'new words entirely')).keys)).toEqual(plain(keys))
    expect(changed.file.slots[2]?.publicKey).not.toBe(file.slots[2]?.publicKey)
    expect(await changePassphrase(file, 'li', 'wrong', 'x', cheap)).toBeNull()
    expect(await changePassphrase(file, 'nobody', 'wrong', 'x', cheap)).toBeNull()
  })

  it('get a new recovery code, and the old one is dead', async () => {
    const { file, keys, recoveryCode } = await office()
    const renewed = await replaceRecovery(file, keys, cheap)
    expect(await openWithRecovery(renewed.file, recoveryCode, cheap)).toBeNull()
    expect(plain(opened(await openWithRecovery(renewed.file, renewed.recoveryCode, cheap)).keys)).toEqual(
      plain(keys),
    )
    expect(plain(opened(await open(renewed.file, 'li')).keys)).toEqual(plain(keys))
  })

  it('leaves the value it was given as it was, and counts revisions', async () => {
    const { file, keys } = await office()
    const before = serialiseKeyring(file)
    const after = removePerson(file, keys, 'li')
    await replaceRecovery(file, keys, cheap)
    await changePassphrase(file, 'li', secretOf('li'), 'other', cheap)
    expect(serialiseKeyring(file)).toBe(before)
    expect(after.file.revision).toBeGreaterThan(file.revision)
  })
})
