import { deflateSync } from 'node:zlib'
import { exifOf } from '../exif.ts'
import { png as assembled, chunk, head } from '../write-png.ts'

/** Small pictures for tests: 48 by 24, the left half black, the right half grey. */

const file = (base64: string): Buffer => Buffer.from(base64, 'base64')

export const JPEG = file(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO' +
    'UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P' +
    'T09PT09PT0//wAARCAAYADADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
    'FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgAAuqFLqAACFAALqAAAP/Z',
)

export const PROGRESSIVE = file(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO' +
    'UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P' +
    'T09PT09PT0//wgARCAAYADADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/9oA' +
    'DAMBAAIQAxAAAAGXAu4S7AIQC7AD/8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQABBQIX/8QAFBEBAAAAAAAAAAAAAAAAAAAA' +
    'IP/aAAgBAwEBPwFf/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPwFf/8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQAG' +
    'PwIX/8QAFBABAAAAAAAAAAAAAAAAAAAAQP/aAAgBAQABPyEX/9oADAMBAAIAAwAAABDygDyAD//EABQRAQAAAAAAAAAAAAAAAAAA' +
    'ACD/2gAIAQMBAT8QX//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQIBAT8QX//EABQQAQAAAAAAAAAAAAAAAAAAAED/2gAIAQEA' +
    'AT8QF//Z',
)

export const CMYK = file(
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJT' +
    'UjI+WmFaUGBKUVJP/8AAFAgAGAAwBEMRAE0RAFkRAEsRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAH/8QAFBABAAAAAAAAAAAAAAAA' +
    'AAAAAP/aAA4EQwBNAFkASwAAPwCYJgmCnAAAuq6rqAAAhSFIUAAAuq6rqAAAhSFIUAAAuq6rqAAA/9k=',
)

export const GREY = file(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO' +
    'UlNSMj5aYVpQYEpRUk//wAALCAAYADABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oA' +
    'CAEBAAA/AJgC6ghQLqCFAuoP/9k=',
)

/** The same as a camera writes it when it is held another way. */
export const turned = (orientation: number, jpeg: Buffer = JPEG): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), exifOf(orientation), jpeg.subarray(2)])

interface PngFacts {
  readonly width?: number
  readonly height?: number
  readonly bits?: number
  /** 0 grey · 2 colours · 3 palette · 6 colours and alpha. */
  readonly colour?: number
  readonly interlaced?: number
  readonly filter?: number
  /** What stands in the place of the packed rows. */
  readonly packed?: Buffer
}

const SAMPLES: { readonly [colour: number]: number } = { 0: 1, 2: 3, 3: 1, 6: 4 }

/** A PNG of one tone, written by hand, so that every fact in it can be made wrong. */
export function png(facts: PngFacts = {}): Buffer {
  const { width = 20, height = 10, bits = 8, colour = 2, interlaced = 0, filter = 0, packed } = facts
  const row = Buffer.alloc(1 + Math.ceil((width * (SAMPLES[colour] ?? 1) * bits) / 8), 120)
  row[0] = filter
  const rows = () => deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const palette = colour === 3 ? [chunk('PLTE', Buffer.alloc(768, 90))] : []
  const pixels = chunk('IDAT', packed ?? rows())
  return assembled(head(width, height, [bits, colour, 0, 0, interlaced]), ...palette, pixels)
}
