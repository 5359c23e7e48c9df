import { expect, test } from 'vitest'
import { AccountId } from '../ids.js'
import { producerAuthority, producersNeeded } from './authority.js'

const signed = (...levels: string[]) => ({
  authorization: levels.map((level) => {
    const [actor = '', permission = ''] = level.split('@')
    return { actor: AccountId(actor), permission }
  }),
})

test.each([
  [[signed('eosio@active')], 'active'],
  [[signed('eosio.prods@prod.minor')], 'minor'],
  [[signed('eosio.prods@prod.minor'), signed('eosio.prods@prod.major')], 'major'],
  [[signed('eosio@active', 'alice@active')], null],
  [[signed()], null],
  [[], null],
] as const)('the strongest authority of %j decides, and nobody outside the producers', (actions, authority) => {
  expect(producerAuthority(actions)).toBe(authority)
})

test('needs 16, 12 and 8 of 23 producers, 15, 11 and 8 of 21, and all of one', () => {
  const needs = (producers: number) => (['active', 'major', 'minor'] as const).map((each) => producersNeeded(each, producers))
  expect([23, 21, 1].map(needs)).toEqual([
    [16, 12, 8],
    [15, 11, 8],
    [1, 1, 1],
  ])
})
