import { createInitialTypes, getTypesFromAbi } from 'eosjs/dist/eosjs-serialize.js'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eoscData, hasEoscData } from '../../testing/eosc.js'
import { type AbiDefinition, compileAbi, readAbi } from './abi.js'
import { readTransaction } from './transaction.js'

const eosc = { intervalMs: 3000, repetitions: 1 }
const files = [
  'abi_derived_eosc_budget',
  'abi_derived_eosc_pledge',
  'abi_derived_eosc_system',
  'abi_eosc_System02',
  'abi_eosc_eosio.freeze',
  'abi_eosc_eosio.msig_v1',
  'abi_eosc_eosio.token',
  'abi_eosc_ship',
  'abi_eosio2_eosio.msig',
]
/** The ABI of state history lists no actions; on a chain every list is there. */
const abiFile = (name: string): AbiDefinition => ({
  ...{ types: [], actions: [], tables: [] },
  ...eoscData(`${name}.json`, z.custom<AbiDefinition>()),
})

test.skipIf(!hasEoscData)('every ABI of EOSC can be used, also the four that name types which eosjs has forgotten', () => {
  const fails = (name: string) => {
    try {
      return getTypesFromAbi(createInitialTypes(), abiFile(name)) === undefined
    } catch (error) {
      return String(error).includes('Unknown type: account_name')
    }
  }
  expect(files.filter(fails)).toEqual(['abi_eosc_System02', 'abi_eosc_eosio.freeze', 'abi_eosc_eosio.msig_v1', 'abi_eosc_eosio.token'])
  for (const name of files) expect(() => compileAbi(abiFile(name), eosc)).not.toThrow()
})

test.skipIf(!hasEoscData)('the action of a real proposal says what its signers read', () => {
  const review = z.tuple([
    z.object({ packed_transaction: z.string(), transaction: z.object({ actions: z.tuple([z.object({ data: z.json() })]) }) }),
  ])
  const [{ packed_transaction, transaction }] = eoscData('msig-review.json', review)
  const [action] = readTransaction(Buffer.from(packed_transaction, 'hex'), { fee: true }).actions
  const pledge = compileAbi(abiFile('abi_derived_eosc_pledge'), eosc)
  expect(pledge.decode('addtype', action?.data ?? new Uint8Array())).toEqual({ data: transaction.actions[0].data })
})

test.skipIf(!hasEoscData)('the first field of a table is its key, also where another struct lends it', () => {
  const system = compileAbi(abiFile('abi_derived_eosc_system'), eosc)
  expect(system.tables.get('bps')).toEqual({ key: 'name', type: 'name' })
  expect(system.tables.get('schedules')).toEqual({ key: 'version', type: 'uint64' })
})

const definition = (fields: readonly (readonly [string, string])[], rest: Partial<AbiDefinition> = {}): AbiDefinition => ({
  version: 'eosio::abi/1.1',
  types: [],
  structs: [{ name: 'said', base: '', fields: fields.map(([name, type]) => ({ name, type })) }, ...(rest.structs ?? [])],
  actions: [{ name: 'say', type: 'said', ricardian_contract: '' }],
  tables: [],
  ricardian_clauses: [],
  error_messages: [],
  abi_extensions: [],
})
const say = (hex: string, ...fields: readonly (readonly [string, string])[]) =>
  compileAbi(definition(fields), eosc).decode('say', Buffer.from(hex, 'hex'))

test('a slot is a time in the rhythm of the chain', () => {
  expect(say('b03a950b', ['at', 'block_timestamp_type'])).toEqual({ data: { at: '2018-06-22T13:03:12.000' } })
})

test('values are written as nodes write them', () => {
  const key = '0002c0ded2bc1f1305fb0faac5e6c03ee3a1924234985427b6167ca569d13df435cf'
  expect(say(`02abcd${key}ffffffffffffffff`, ['raw', 'bytes'], ['key', 'public_key'], ['count', 'uint64'])).toEqual({
    data: { raw: 'abcd', key: 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV', count: '18446744073709551615' },
  })
  expect(say('000000000000f07f', ['share', 'float64'])).toEqual({ data: { share: 'Infinity' } })
})

test('a memo that is no text does not hide the action', () => {
  expect(say('04ff006869', ['memo', 'string'])).toEqual({ data: { memo: '\ufffd\ufffdhi' } })
})

test('bytes that follow are passed over, as contracts do; bytes that lack are a reason', () => {
  expect(say('0102', ['count', 'uint8'])).toEqual({ data: { count: 1 } })
  expect(say('01', ['count', 'uint16'])).toEqual({ data: null, reason: 'the ABI does not fit: Read past end of buffer' })
  expect(compileAbi(definition([]), eosc).decode('shout', new Uint8Array())).toEqual({
    data: null,
    reason: 'the ABI has no action "shout"',
  })
})

test('a few bytes cannot ask for billions of items that take none', () => {
  const nothing = { structs: [{ name: 'nothing', base: '', fields: [] }] }
  const abi = compileAbi(definition([['many', 'nothing[]']], nothing), eosc)
  expect(abi.decode('say', Buffer.from('ffffffff0f', 'hex'))).toEqual({
    data: null,
    reason: 'the ABI does not fit: a list longer than the data',
  })
})

test('what is no ABI is refused', () => {
  expect(() => readAbi(Buffer.from('00'.repeat(8), 'hex'))).toThrow('an ABI of version ""')
  expect(() => readAbi(Buffer.from('ff', 'hex'))).toThrow()
  expect(() => compileAbi(definition([['loop', 'unheard']]), eosc)).toThrow('Unknown type: unheard')
})
