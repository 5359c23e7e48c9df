import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from './messages.js'

const fields = { 1: 'text', 2: 'text', 3: 'number' } as const

test('property: what a client wrote is read, in its order; the last of several values counts', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(words, fc.array(words), fc.bigInt(0n, 2n ** 64n - 1n), (title, tags, parent) => {
      const writer = new BinaryWriter().tag(1, WireType.LengthDelimited).string(title).tag(3, WireType.Varint).uint64(parent)
      for (const tag of tags) writer.tag(2, WireType.LengthDelimited).string(tag)
      const message = readMessage(writer.finish(), fields)
      expect(message?.text(1)).toBe(title)
      expect(message?.texts(2)).toEqual(tags)
      expect(message?.text(2)).toBe(tags.at(-1) ?? null)
      expect(message?.number(3)).toBe(parent.toString())
    }),
  )
})

test('nothing is a message with nothing in it', () => {
  expect(readMessage(new Uint8Array(), fields)?.text(1)).toBeNull()
  expect(readMessage(new Uint8Array(), fields)?.number(3)).toBeNull()
})

test('plain words, an unknown field, a field of another kind and bytes cut short are no message', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  for (const text of ['Hello', 'plain words', '# Title', '{"a": 1}', '议会']) expect(readMessage(bytes(text), fields)).toBeUndefined()
  expect(readMessage(new BinaryWriter().tag(9, WireType.Varint).uint32(1).finish(), fields)).toBeUndefined()
  expect(readMessage(new BinaryWriter().tag(1, WireType.Varint).uint32(1).finish(), fields)).toBeUndefined()
  expect(readMessage(Uint8Array.of(0x0a, 5, 0x61), fields)).toBeUndefined()
})

test('property: no bytes make it fail', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void readMessage(bytes, fields)))
})
