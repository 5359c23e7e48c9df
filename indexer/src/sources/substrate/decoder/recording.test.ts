import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { fromHex, toHex } from '../../../profiles/bytes.js'
import { collectiveProfile } from '../../../profiles/collective/index.js'
import { hasRecording, readRecording } from '../../../testing/recording.js'
import { readMetadata } from '../metadata.js'
import { compileDecoder } from './compile.js'
import { onTrial } from './reference.js'

const open = () => {
  const recording = readRecording()
  const runtime = readMetadata(recording.metadata)
  return { ...recording, runtime, decoder: compileDecoder(collectiveProfile, runtime, 'collectives', 9290) }
}

const camel = (pallet: string) => pallet.charAt(0).toLowerCase() + pallet.slice(1)

test.skipIf(!hasRecording)(
  'every event of a real runtime is found with its name and its bytes, as an independent reader found them',
  () => {
    const { blocks, truth, decoder } = open()
    const lines: string[] = []
    const counts: Record<string, number> = {}
    for (const { number, events } of blocks) {
      if (events === null) continue
      const bytes = fromHex(events)
      for (const { pallet, name, start, end } of decoder.events(events)) {
        lines.push(`${number}|${camel(pallet)}.${name}|${toHex(bytes.subarray(start + 2, end))}\n`)
        counts[`${camel(pallet)}.${name}`] = (counts[`${camel(pallet)}.${name}`] ?? 0) + 1
      }
    }
    expect(counts).toEqual(truth.eventCounts)
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(truth.contentHash)
  },
)

test.skipIf(!hasRecording)('the trial against @polkadot/types passes on real blocks, and fails where a decoder loses an event', () => {
  const { blocks, metadata, decoder } = open()
  const withEvents = blocks.flatMap(({ events }) => (events === null ? [] : [events])).slice(0, 20)
  const trial = onTrial(decoder, metadata, 'collectives')
  for (const events of withEvents) expect(trial.events(events)).toEqual(decoder.events(events))
  const forgetful = onTrial({ ...decoder, events: (hex) => decoder.events(hex).slice(1) }, metadata, 'collectives')
  expect(() => forgetful.events(withEvents[0] ?? '')).toThrow('to @polkadot/types')
})

test.skipIf(!hasRecording)('the call of each motion is found by its hash in the transaction that proposed it', () => {
  const { blocks, truth, decoder } = open()
  const found = truth.motions.map(
    ({ hash, proposedAt }) =>
      blocks[proposedAt]?.extrinsics.map((extrinsic) => decoder.findCall(extrinsic, hash)).find((call) => call !== null)?.name,
  )
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  expect(found).toEqual(truth.motions.map(({ call }) => `Alliance.${snake(call.split('.')[1] ?? '')}`))
})

test.skipIf(!hasRecording)('events cut short or with a byte too many are refused', () => {
  const { blocks, decoder } = open()
  const events = blocks[4]?.events ?? ''
  expect(() => decoder.events(events.slice(0, -2))).toThrow('left')
  expect(() => decoder.events(`${events}00`)).toThrow('1 bytes left over')
})

test.skipIf(!hasRecording)('a transaction with a byte too many is refused', () => {
  const { blocks, decoder } = open()
  expect(() => decoder.findCall(`${blocks[3]?.extrinsics[2]}00`, '0x')).toThrow('A transaction of')
})

test('metadata that is not metadata, and metadata before V14, are refused with what to do', () => {
  expect(() => readMetadata('0x1234')).toThrow('is the endpoint a Substrate node?')
  expect(() => readMetadata('nonsense')).toThrow('is the endpoint a Substrate node?')
})
