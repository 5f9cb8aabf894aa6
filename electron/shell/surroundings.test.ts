import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import {
  app,
  ORIGIN,
  powerMonitor,
  record,
  session,
  system,
  type WindowStandIn,
} from '../../test/security/electron-stand-in.ts'
import {
  contactAnswers,
  discard,
  newId,
  officeWithRun,
  openDraft,
  signIn,
  type TestOffice,
  until,
} from '../services/test-support/office.ts'
import { openWindow } from './surroundings.ts'

vi.mock('electron', () => import('../../test/security/electron-stand-in.ts'))

let office: TestOffice
let window: WindowStandIn
let close: () => void
let runId: string
beforeAll(async () => {
  ;({ office, runId } = await officeWithRun())
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  app.appPath = office.folder
  const opened = await openWindow({ services: office.services, folder: office.folder, now: office.clock.now })
  window = opened.window as unknown as WindowStandIn
  close = opened.close
})
afterAll(async () => {
  close()
  await office.close()
  discard(office.folder)
  vi.useRealTimers()
})
beforeEach(async () => {
  const { state } = await office.call('office.status', {})
  if (state === 'locked') await signIn(office)
})

const state = async () => (await office.call('office.status', {})).state
const call = (name: string, input: unknown) => {
  const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame }
  return (record.ipc.get('qiancheng:call') as (...args: unknown[]) => Promise<unknown>)(event, name, input)
}

async function change(wishes: { readonly trayIcon: boolean }) {
  const { office: facts, settings } = await office.call('office.status', {})
  if (!facts || !settings) throw new Error('locked')
  await office.call('office.change', {
    commandId: newId(),
    office: facts,
    settings: { ...settings, ...wishes },
  })
}

describe('leaving the computer', () => {
  test.each(['suspend', 'lock-screen', 'user-did-resign-active'])('%s locks', async (event) => {
    expect(await state()).toBe('open')
    powerMonitor.emit(event)
    await until(async () => (await state()) === 'locked')
  })

  test('coming back opens nothing', async () => {
    powerMonitor.emit('suspend')
    await until(async () => (await state()) === 'locked')
    for (const event of ['resume', 'unlock-screen', 'user-did-become-active']) powerMonitor.emit(event)
    expect(await state()).toBe('locked')
  })
})

test('the menu speaks the language of the office, and changes with it', async () => {
  const spoken = () => JSON.stringify(record.menus.at(-1))
  expect(spoken()).toContain(wordsIn('zh-Hans').desktop.menu.edit)
  await office.call('office.setLanguage', { commandId: newId(), language: 'en' })
  await until(() => spoken().includes(wordsIn('en').desktop.menu.selectAll))
  await office.call('office.setLanguage', { commandId: newId(), language: 'zh-Hans' })
  await until(() => spoken().includes(wordsIn('zh-Hans').desktop.menu.selectAll))
})

describe('the icon beside the clock', () => {
  test('is there only when the office wants it', async () => {
    expect(record.trays).toHaveLength(0)
    await change({ trayIcon: true })
    await until(() => record.trays.length === 1)
    await change({ trayIcon: false })
    await until(() => record.trays[0]?.gone === true)
  })

  test('without it, closing the window closes it', () => {
    const event = { preventDefault: vi.fn() }
    window.emit('close', event)
    expect(event.preventDefault).not.toHaveBeenCalled()
  })

  test('with it, closing puts the window away and locks; quitting still ends', async () => {
    await change({ trayIcon: true })
    await until(() => record.trays.length === 2)
    const event = { preventDefault: vi.fn() }
    window.emit('close', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(window.did.at(-1)).toBe('hide')
    await until(async () => (await state()) === 'locked')
    // Locked, what the office wants still holds.
    expect(record.trays[1]?.gone).toBe(false)
    record.trays[1]?.emit('click')
    expect(window.did.slice(-2)).toEqual(['show', 'focus'])
    app.emit('before-quit')
    const quitting = { preventDefault: vi.fn() }
    window.emit('close', quitting)
    expect(quitting.preventDefault).not.toHaveBeenCalled()
  })
})

test('a contact whose 24 hours run out is noticed: by name while open, without one when locked', async () => {
  const draft = await openDraft(office, runId)
  const answers = { ...draft.answers, ...contactAnswers('2026-09-02T09:30:00+08:00') }
  const kept = { commandId: newId(), draftId: draft.id, rev: draft.rev, answers, page: null }
  await office.call('draft.checkpoint', kept)
  const turn = async (at: string) => {
    office.clock.set(at)
    const before = record.notices.length
    vi.advanceTimersByTime(30_000)
    await until(() => record.notices.length > before)
    return record.notices.at(-1)?.text as { title: string; body: string }
  }
  const { notices } = wordsIn('zh-Hans').desktop
  vi.advanceTimersByTime(30_000)
  await until(async () => (await office.call('today.get', {})).items.some(({ dueAt }) => dueAt !== null))
  const soon = await turn('2026-09-03T08:31:00+08:00')
  expect(soon.title).toBe(notices.soon)
  expect(soon.body).toContain('春季新品推广')
  powerMonitor.emit('lock-screen')
  await until(async () => (await state()) === 'locked')
  expect(await turn('2026-09-03T09:31:00+08:00')).toEqual({ title: notices.late, body: notices.look })
  record.notices.at(-1)?.emit('click')
  expect(window.did.slice(-2)).toEqual(['show', 'focus'])
})

describe('saving a file', () => {
  const download = (urls: string[], contents: unknown = window.webContents) => {
    const event = { preventDefault: vi.fn() }
    let done = (_event: unknown, _state: string) => {}
    const item = {
      getURLChain: () => urls,
      getFilename: () => '../../客户会议记录 MR-20260902-01.pdf',
      getSavePath: () => '/somewhere/else/x.pdf',
      setSaveDialogOptions: vi.fn(),
      once: (_name: string, listener: typeof done) => {
        done = listener
      },
    }
    session.defaultSession.emit('will-download', event, item, contents)
    return { refused: event.preventDefault.mock.calls.length > 0, asked: item.setSaveDialogOptions, done }
  }
  const ours = [`blob:${ORIGIN}/7d0c`]

  test('what the page made is saved where the person says, the next one in the same folder', () => {
    const first = download(ours)
    expect(first.refused).toBe(false)
    expect(first.asked).toHaveBeenCalledExactlyOnceWith({
      title: '保存文件',
      defaultPath: '/system/downloads/客户会议记录 MR-20260902-01.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    })
    first.done({}, 'completed')
    const options = download(ours).asked.mock.calls[0]?.[0]
    expect(options).toMatchObject({ defaultPath: '/somewhere/else/客户会议记录 MR-20260902-01.pdf' })
  })

  test.each([
    ['from elsewhere', ['https://example.com/x.pdf']],
    ['led elsewhere on the way', [...ours, 'https://example.com/x']],
    ['of another origin', ['blob:https://example.com/7d0c']],
    ['of data', ['data:application/pdf,x']],
    ['of nothing', []],
  ])('refused: %s', (_what, urls) => {
    expect(download(urls)).toMatchObject({ refused: true })
  })

  test('refused: of another window', () => {
    expect(download(ours, {})).toMatchObject({ refused: true })
  })
})

describe('what the page may ask of the desktop', () => {
  test.each<[[boolean, string], string]>([
    [[true, ''], 'printed'],
    [[false, 'Print job canceled'], 'cancelled'],
    [[false, 'Print job failed'], 'failed'],
  ])('printing: %j is %s', async (answer, outcome) => {
    system.printing = answer
    expect(await call('desktop.print', {})).toEqual({ ok: true, value: { outcome } })
    expect(record.prints.at(-1)).toMatchObject({
      silent: false,
      pageSize: 'A4',
      margins: { marginType: 'none' },
    })
  })

  test('a folder is chosen in a window of the system, in the words of the office', async () => {
    system.chosen = { canceled: false, filePaths: ['/somewhere'] }
    expect(await call('desktop.choose', { what: 'folder' })).toEqual({
      ok: true,
      value: { path: '/somewhere' },
    })
    expect(record.choices.at(-1)).toMatchObject({
      title: '选择文件夹',
      properties: ['openDirectory', 'createDirectory'],
    })
    system.chosen = { canceled: true, filePaths: [] }
    expect(await call('desktop.choose', { what: 'backup' })).toEqual({ ok: true, value: { path: null } })
  })

  test('one window at a time', async () => {
    const asked = record.choices.length
    const replies = [call('desktop.choose', { what: 'folder' }), call('desktop.choose', { what: 'folder' })]
    await Promise.all(replies)
    expect(record.choices.length - asked).toBe(1)
  })

  test.each([{ what: 'anything' }, { what: 'folder', path: '/etc' }, {}, null, 7, 'folder'])(
    'refused without a window: %j',
    async (input) => {
      const asked = record.choices.length
      expect(await call('desktop.choose', input)).toMatchObject({ ok: false, fault: { code: 'badInput' } })
      expect(record.choices.length).toBe(asked)
    },
  )
})
