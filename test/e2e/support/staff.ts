import { randomUUID } from 'node:crypto'
import type { Host } from './host.ts'
import { PASSPHRASE } from './scene.ts'

/** Signs for the account department and, in this small office, as director too. All names are invented. */
export const MANAGER = { name: '周望', title: '客户部经理', passphrase: '竹篮 打水 seven times' }
export const PINS = { me: '284716', manager: '905183' }

/** A second member of staff with an account, and a PIN for both; the first one is signed in afterwards. */
export async function seedStaff(host: Host): Promise<void> {
  await host.call('account.setPin', { passphrase: PASSPHRASE, pin: PINS.me })
  const { name, title, passphrase } = MANAGER
  const { personId } = await host.call('people.add', {
    commandId: randomUUID(),
    person: { name, title, roles: ['am', 'director'] },
  })
  await host.call('account.create', { personId, passphrase })
  await host.call('session.lock', {})
  await host.unlock(name, passphrase)
  await host.call('account.setPin', { passphrase, pin: PINS.manager })
  await host.call('session.lock', {})
  await host.unlock()
}

/** One long stroke. */
const HAND = {
  method: 'drawn' as const,
  strokes: [
    [
      [0.1, 0.5, 0.5],
      [0.5, 0.2, 0.5],
      [0.9, 0.6, 0.5],
    ] as [number, number, number][],
  ],
  pad: { width: 640, height: 220 },
}

/** Signs as the writer of a record through the calls. */
export async function signAsWriter(host: Host, documentId: string): Promise<void> {
  const { version, hash } = await host.call('sign.places', { documentId })
  const { me } = await host.call('office.status', {})
  const signer = { kind: 'staff' as const, personId: me?.id ?? '', pin: PINS.me, deputyFor: null }
  const sent = { commandId: randomUUID(), documentId, version, place: 'sig_ae', hash, signer, how: HAND }
  await host.call('form.sign', sent)
}
