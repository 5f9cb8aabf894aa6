import { expect, test } from 'vitest'
import { startOptions } from './start-options.mjs'

test('nothing asked for means the desktop', () => {
  expect(startOptions([])).toEqual({ inBrowser: false, open: true, demo: false })
})

test('a port and --no-open mean the host for the browser', () => {
  expect(startOptions(['--port', '4173'])).toMatchObject({ inBrowser: true, open: true, port: '4173' })
  expect(startOptions(['--no-open', '--data', '/x', '--demo'])).toEqual({
    inBrowser: true,
    open: false,
    demo: true,
    data: '/x',
  })
})

test.each([
  [['--bogus'], /Unknown option '--bogus'[\s\S]*--no-open/],
  [['file'], /file[\s\S]*--browser/],
  [['--port', '0'], /1 to 65535/],
  [['--port', 'many'], /not "many"/],
  [['--data'], /--data/],
  [['--data', ''], /takes a folder/],
])('%j is refused with the list of what is allowed', (args, said) => {
  expect(() => startOptions(args)).toThrow(said)
})
