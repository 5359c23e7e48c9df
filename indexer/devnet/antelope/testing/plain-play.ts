import type { AbiDefinition, CreatePlay, Moment, SimContract, SimTransaction } from '../contract.js'
import { Refusal } from '../contract.js'
import { keyOf } from '../keys.js'

const abi: AbiDefinition = {
  version: 'eosio::abi/1.1',
  structs: [
    {
      name: 'transfer',
      fields: [
        { name: 'from', type: 'name' },
        { name: 'to', type: 'name' },
        { name: 'quantity', type: 'asset' },
        { name: 'memo', type: 'string' },
      ],
    },
    { name: 'note', fields: [{ name: 'text', type: 'string' }] },
    {
      name: 'entry',
      fields: [
        { name: 'id', type: 'uint64' },
        { name: 'text', type: 'string' },
      ],
    },
  ],
  actions: [
    { name: 'transfer', type: 'transfer' },
    { name: 'note', type: 'note' },
    { name: 'later', type: 'note' },
  ],
  tables: [{ name: 'notes', type: 'entry' }],
}

/** The least contract: it keeps notes, sends notes for later, refuses the note `no`, and has a stranger stand in for a producer every 115 blocks. */
function notes(account: string, producers: readonly string[]): SimContract {
  return {
    account,
    abi,
    apply({ name, data }, context) {
      if (name === 'note' && data.text === 'no') throw new Refusal('no such note')
      const note = { account, name: 'note', authorization: [], data }
      if (name === 'later') context.defer({ sender: account, senderId: BigInt(context.height), payer: account, actions: [note] })
      if (name !== 'note') return
      const id = context.tables.rows(account, account, 'notes').length
      context.tables.put(account, account, 'notes', id, { id, text: data.text ?? '' })
    },
    onBlock(_, context) {
      if (context.height % 115 !== 0) return
      const others = producers.filter((_each, place) => place !== context.height % producers.length)
      const size = producers.length - (context.height % 2)
      const names = [...others, 'stranger.a'].slice(0, size).sort()
      context.proposeSchedule(names.map((name) => ({ name, key: keyOf(name) })))
    },
  }
}

/** Somebody writes a note now and then. */
export const plainPlay: CreatePlay<object> = ({ core, producers }, random) => ({
  contracts: [notes(core.account, producers)],
  begin: () => undefined,
  due: ({ height, producer }: Moment): SimTransaction[] => {
    if (!random.chance(0.1)) return []
    const [name, text] = random.pick([
      ['note', `at ${height}`] as const,
      ['note', 'no'] as const,
      ['later', 'no'] as const,
      ['later', 'yes'] as const,
    ])
    return [{ actions: [{ account: core.account, name, authorization: [{ actor: producer, permission: 'active' }], data: { text } }] }]
  },
  ledger: {},
})
