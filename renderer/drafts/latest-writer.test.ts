import { expect, test, vi } from 'vitest'
import { latestWriter } from './latest-writer.ts'

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const written: string[] = []
  const ends: (() => void)[] = []
  const store = (value: string) =>
    new Promise<void>((resolve) => {
      written.push(value)
      ends.push(resolve)
    })
  const end = async () => {
    ends.shift()?.()
    await new Promise((go) => setTimeout(go))
  }
  return { written, store, end }
}

test('one write at a time, and only the newest of what came meanwhile', async () => {
  const disk = slowDisk()
  const writer = latestWriter(disk.store, vi.fn())
  for (const text of ['会', '会议', '会议记', '会议记录']) writer.write(text)
  expect(disk.written).toEqual(['会'])
  await disk.end()
  expect(disk.written).toEqual(['会', '会议记录'])
  await disk.end()
  await writer.settled()
  expect(disk.written).toHaveLength(2)
})

test('a failed write is reported and the next one is made', async () => {
  const failed = vi.fn()
  const store = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined)
  const writer = latestWriter(store, failed)
  writer.write('a')
  await writer.settled()
  writer.write('b')
  await writer.settled()
  expect(failed).toHaveBeenCalledOnce()
  expect(store).toHaveBeenLastCalledWith('b')
})
