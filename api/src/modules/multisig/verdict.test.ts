import { expect, test } from 'vitest'
import { verdictOf } from './verdict.js'

const row = {
  ...({ state: 'open', ground: 'row', signed: 2, asked: 4, approved: 2, threshold: 3, total: 4 } as const),
  ...{ authority: null, decisive: 'desk@active', lacking: ['desk@active'] },
}

test.each([
  [{ basis: 'accounts' }, '2 of the weight 4 behind desk@active has signed, 3 needed, 1 missing'],
  [{ basis: 'own', approved: 0, threshold: 1, total: 1 }, 'desk@active signs for itself, 1 missing'],
  [{ basis: 'none', threshold: null }, '2 of 4 who were asked have signed; desk@active does not exist, and nobody can act for it'],
  [{ basis: 'unknown', threshold: null }, '2 of 4 who were asked have signed; who may act for desk@active is not known'],
  [
    { basis: 'producers', authority: 'active', decisive: 'eosio.prods@active', lacking: ['fund@active', 'ann@active'] },
    '2 of 4 producers in office have signed, 3 needed = ⌊2 × 4 / 3⌋ + 1, 1 missing; it needs fund@active and ann@active',
  ],
  [
    { basis: 'producers', authority: 'major', decisive: null, lacking: null, approved: null, total: null },
    '2 of 4 who were asked have signed; the producers in office are not known',
  ],
] as const)('says of %j what it needs', (told, expected) => {
  expect(verdictOf({ ...row, ...told })).toBe(`open: its row stands in the tables; ${expected}`)
})
