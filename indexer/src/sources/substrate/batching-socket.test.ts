import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messagesIn } from './batching-socket.js'

const parsed = (frame: string) => messagesIn(frame)?.map((message): unknown => JSON.parse(message))

test('a batch is cut into its messages, whatever they carry', () => {
  const answer = fc.record({ id: fc.nat(), result: fc.oneof(fc.json(), fc.constant(',{"jsonrpc":"2.0"'), fc.jsonValue()) })
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1 }), fc.boolean(), (answers, isIdLast) => {
      const batch = answers.map(({ id, result }) => (isIdLast ? { jsonrpc: '2.0', result, id } : { jsonrpc: '2.0', id, result }))
      expect(parsed(JSON.stringify(batch))).toEqual(JSON.parse(JSON.stringify(batch)))
    }),
  )
})

test('a batch that is written in another way is cut too', () => {
  const batch = [
    { id: 1, jsonrpc: '2.0', result: [1] },
    { id: 2, jsonrpc: '2.0', result: null },
  ]
  expect(parsed(JSON.stringify(batch, undefined, 2))).toEqual(batch)
})

test('a single message is itself, and what is not JSON is nothing', () => {
  expect(messagesIn('{"jsonrpc":"2.0","id":1,"result":[]}')).toEqual(['{"jsonrpc":"2.0","id":1,"result":[]}'])
  expect(messagesIn('<html>')).toBeUndefined()
})
