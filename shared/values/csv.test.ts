import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test.each([
  [[['甲', 'b']], '甲,b\r\n'],
  [[['a,b', 'c"d', 'e\nf']], '"a,b","c""d","e\nf"\r\n'],
  [[['=1+1', '+1', '-1', '@x', '\t=1']], "'=1+1,'+1,'-1,'@x,'\t=1\r\n"],
  [[['=a,"b"']], '"\'=a,""b"""\r\n'],
  [[['', '']], ',\r\n'],
  [[], ''],
])('%j', (rows, csv) => expect(csvOf(rows)).toBe(csv))
