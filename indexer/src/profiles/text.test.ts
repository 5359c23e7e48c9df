import { TypeRegistry } from '@polkadot/types'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../testing/type-table.js'
import { ByteReader, fromHex, toHex } from './bytes.js'
import { plainJson } from './plain-json.js'
import { bytes, name16, readText, text } from './text.js'

const registry = new TypeRegistry()

test('property: bytes are read as @polkadot/types writes them', () => {
  const { runtime, id } = tableOf(bytes)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (value) => {
      const input = new ByteReader(registry.createType('Bytes', toHex(value)).toU8a())
      expect(toHex(bytes.compile(runtime, id)(input))).toBe(toHex(value))
      expect(input.left).toBe(0)
    }),
  )
})

test('property: no byte of what somebody wrote is lost, text or not', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string({ unit: 'grapheme' }).map((words) => new TextEncoder().encode(words)),
      ),
      (value) => {
        const words = readText(value)
        expect(typeof words === 'string' ? new TextEncoder().encode(words) : fromHex(words.hex)).toEqual(value)
        expect(typeof words === 'string' && words.includes('\0')).toBe(false)
      },
    ),
  )
})

test('words in any language are text; other bytes are themselves, and a text that looks like hex stays a text', () => {
  expect(readText(new TextEncoder().encode('议会 0xff'))).toBe('议会 0xff')
  expect(readText(Uint8Array.of(0x61, 0xff))).toEqual({ hex: '0x61ff' })
  expect(readText(Uint8Array.of(0x61, 0x00))).toEqual({ hex: '0x6100' })
})

test('a name of sixteen letters ends at its first zero, and nothing else is such a name', () => {
  const { runtime, id } = tableOf(name16)
  const letters = new Uint8Array(16)
  letters.set(new TextEncoder().encode('grandpa'))
  expect(name16.compile(runtime, id)(new ByteReader(letters))).toBe('grandpa')
  const other = tableOf(text)
  expect(name16.mismatch(other.runtime, other.id)).toBe('expected [u8; 16], metadata says Vec<u8>')
  expect(text.mismatch(runtime, id)).toBe('expected Vec<u8>, metadata says [u8; 16]')
})

test('values become JSON without loss: wide integers as decimals, bytes as words', () => {
  expect(plainJson([{ a: 2n ** 127n, b: [null, true, 3], c: new TextEncoder().encode('hi') }])).toEqual([
    { a: '170141183460469231731687303715884105728', b: [null, true, 3], c: 'hi' },
  ])
  expect(() => plainJson([() => 0])).toThrow('A value of type function cannot be JSON')
})
