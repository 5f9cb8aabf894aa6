import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { discard, openOffice, setUp, type TestOffice, temporaryFolder } from '../test-support/office.ts'
import { MOST_BYTES } from './file/format.ts'
import { newPublisher, updateBytes } from './testing/update-file.ts'

const publisher = newPublisher()
const good = updateBytes(publisher.key)
const folder = temporaryFolder()
const made = makeCertificate()
let answer: RequestListener = (_request, response) => response.end(good)
const server = made && createServer(made, (request, response) => answer(request, response))

let office: TestOffice
beforeAll(async () => {
  office = await openOffice({ updateKeys: [publisher.known], updateCa: made ? [made.cert] : [] })
  await setUp(office)
  if (server) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  await office.close()
  discard(office.folder)
  discard(folder)
})

/** A server of the office's own, with a certificate made for this test. */
function makeCertificate() {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  try {
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } catch {
    return null
  }
}

const setAddress = (address: string) => office.call('updates.setAddress', { address })
function here(path = '/a.qcu'): string {
  const address = server?.address() as AddressInfo | null | undefined
  return `https://127.0.0.1:${address?.port}${path}`
}
const whyFetch = async () => (await office.refused('updates.fetch', {})).params['why']

describe('the address', () => {
  test('there is none in the beginning, and nothing is fetched', async () => {
    expect((await office.call('updates.status', {})).address).toBeNull()
    expect(await whyFetch()).toBe('noAddress')
  })

  test.each([
    'http://127.0.0.1/a',
    'ftp://a.example/a',
    'file:///etc/passwd',
    'a.example',
    'https://me:pw@a.example/',
  ])('%s is refused', async (address) => {
    const refused = await office.refused('updates.setAddress', { address })
    expect(refused).toMatchObject({ code: 'updateRefused', params: { why: 'notHttps' } })
  })

  test('is kept sealed, and ended', async () => {
    await setAddress('https://updates.office.example/secret-path')
    expect((await office.call('updates.status', {})).address).toBe(
      'https://updates.office.example/secret-path',
    )
    for (const name of ['office.db', 'office.db-wal'].map((one) => join(office.folder, one)))
      if (existsSync(name)) expect(readFileSync(name).includes('secret-path')).toBe(false)
    await setAddress('')
    expect((await office.call('updates.status', {})).address).toBeNull()
  })
})

describe('from an address of the office’s own', () => {
  beforeEach(({ skip }) => {
    skip(!server, 'openssl is not on this machine')
    return setAddress(here())
  })

  test('an update is fetched, checked and lies ready; what was fetched does not stay', async () => {
    answer = (_request, response) => response.writeHead(200, { 'content-length': good.length }).end(good)
    expect((await office.call('updates.fetch', {})).ready.version).toBe('99.0.0')
    expect(readdirSync(join(office.folder, 'updates'))).toHaveLength(2)
    expect(readdirSync(office.folder)).not.toContain('updates.next')
  })

  test('so is one whose length the server does not say', async () => {
    answer = (_request, response) => {
      response.write(good.subarray(0, 1000))
      response.end(good.subarray(1000))
    }
    expect((await office.call('updates.fetch', {})).ready.version).toBe('99.0.0')
  })

  test.each([301, 302, 303, 307, 308])('a redirect (%d) is not followed', async (status) => {
    let asked = 0
    answer = (_request, response) => {
      asked += 1
      response.writeHead(status, { location: here('/other.qcu') }).end()
    }
    expect(await whyFetch()).toBe('redirected')
    expect(asked).toBe(1)
  })

  test('what is not there, or breaks off, is unreachable', async () => {
    answer = (_request, response) => response.writeHead(404).end('no')
    expect(await whyFetch()).toBe('unreachable')
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': good.length })
      response.write(good.subarray(0, 5000), () => response.destroy())
    }
    expect(await whyFetch()).toBe('unreachable')
    expect(readdirSync(office.folder)).not.toContain('updates.next')
  })

  test('too much is not fetched, whatever the server says', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': MOST_BYTES + 1 })
      response.write('x')
    }
    expect(await whyFetch()).toBe('tooLarge')
  })

  test('the same checks as for a file', async () => {
    answer = (_request, response) => response.end(updateBytes(newPublisher().key))
    expect(await whyFetch()).toBe('signature')
    answer = (_request, response) => response.end(good.subarray(0, -1))
    expect(await whyFetch()).toBe('damaged')
    answer = (_request, response) => response.end(updateBytes(publisher.key, { version: '0.0.1' }))
    expect(await whyFetch()).toBe('notNewer')
  })

  test('a server with a certificate nobody vouches for is not believed', async () => {
    const strict = await openOffice({ updateKeys: [publisher.known] })
    await setUp(strict)
    await strict.call('updates.setAddress', { address: here() })
    answer = (_request, response) => response.end(good)
    expect((await strict.refused('updates.fetch', {})).params['why']).toBe('unreachable')
    await strict.close()
    discard(strict.folder)
  })

  test('closing the office ends a fetch that would never end', async () => {
    const brief = await openOffice({ updateKeys: [publisher.known], updateCa: made ? [made.cert] : [] })
    await setUp(brief)
    await brief.call('updates.setAddress', { address: here() })
    const arrived = new Promise<void>((done) => {
      answer = (_request, response) => {
        response.writeHead(200)
        response.write(good.subarray(0, 100))
        done()
      }
    })
    const refused = brief.refused('updates.fetch', {})
    await arrived
    await brief.close()
    expect((await refused).code).toMatch(/updateRefused|locked/)
    discard(brief.folder)
  })
})
