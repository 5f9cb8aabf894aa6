import { expect, test } from 'vitest'
import { BadOptions, DEFAULT_PORT, HelpWanted, parseOptions } from './options.ts'

test('nothing given: the fixed port and the usual folders', () => {
  expect(parseOptions([])).toEqual({ port: DEFAULT_PORT, demo: false })
})

test('everything given', () => {
  const args = ['--data', '甲', '--port', '5000', '--renderer', 'out', '--demo']
  expect(parseOptions(args)).toEqual({ data: '甲', port: 5000, renderer: 'out', demo: true })
})

test.each([
  [['--unknown'], /unknown option '--unknown'/],
  [['extra'], /too many arguments/],
  [['--port'], /argument missing/],
  [['--port', '0'], /1 to 65535/],
  [['--port', '65536'], /1 to 65535/],
  [['--port', '80.5'], /1 to 65535/],
  [['--port', '-1'], /1 to 65535/],
  [['--port', '0x50'], /1 to 65535/],
  [['--data', ''], /--data takes a folder/],
])('%j is refused with a clear answer', (args, message) => {
  expect(() => parseOptions(args)).toThrow(BadOptions)
  expect(() => parseOptions(args)).toThrow(message)
})

test('help is no error', () => {
  expect(() => parseOptions(['--help'])).toThrow(HelpWanted)
})
