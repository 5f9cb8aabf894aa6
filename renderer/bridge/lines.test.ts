import { expect, test } from 'vitest'
import { lines } from './lines.ts'

/** The text in pieces of so many bytes. */
function streamed(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(out) {
      for (let at = 0; at < bytes.length; at += size) out.enqueue(bytes.slice(at, at + size))
      out.close()
    },
  })
}

test.each([1, 2, 5, 1000])('lines come whole from pieces of %i bytes', async (size) => {
  const read = []
  for await (const line of lines(streamed('甲\n乙𠮷\n\nabc\nunfinished', size))) read.push(line)
  expect(read).toEqual(['甲', '乙𠮷', '', 'abc'])
})
