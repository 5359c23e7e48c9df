import { FactId } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.js'

const fact = (height: number) => FactId(`alpha/${height}/e1/multisig.stated`)
const at = (height: number) => new Date(height * 3000)
const proposed = {
  ...{ proposed: true, factId: fact(40), proposedAt: at(40), rowFact: null, rowAt: null, lookFact: null, lookedAt: null },
  ...{ endedFact: null, endedAt: null, receiptFact: null, receiptAt: null, effectBeforeFact: null, effectFact: null, effectAt: null },
  ...{ abiEffectBeforeFact: null, abiEffectFact: null, abiEffectAt: null },
}
const rolesOf = (row: object) => evidenceOf({ ...proposed, ...row }).map(({ role }) => role)

test('a look tells something of what was proposed before it, not of what came after', () => {
  expect(rolesOf({ lookFact: fact(50), lookedAt: at(50) })).toEqual(['proposed', 'look'])
  expect(rolesOf({ lookFact: fact(30), lookedAt: at(30) })).toEqual(['proposed'])
})

test('the look that showed its row is told once', () => {
  const seen = { rowFact: fact(50), rowAt: at(50), lookFact: fact(50), lookedAt: at(50) }
  expect(rolesOf(seen)).toEqual(['proposed', 'row'])
  expect(rolesOf({ ...seen, proposed: false, proposedAt: null })).toEqual(['row'])
})
