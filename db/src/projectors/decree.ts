import { assertNever, type FactOf } from '@secretariat/shared'
import { units, words } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

const kinds = ['constitution.amended', 'signal.raised', 'runtime.upgraded', 'tokens.burned', 'token-sale.finalized'] as const
const nothing = { text: null, hash: null, length: null, account: null, token: null, amount: null, asset: null }

/** The columns that mean something for the decree. */
function told(fact: FactOf<(typeof kinds)[number]>) {
  switch (fact.kind) {
    case 'constitution.amended':
      return { decree: 'constitution-amended' as const, text: words(fact.text), hash: fact.textHash }
    case 'signal.raised':
      return { decree: 'signal-raised' as const, text: words(fact.text) }
    case 'runtime.upgraded':
      return { decree: 'runtime-upgraded' as const, hash: fact.codeHash, length: fact.length }
    case 'tokens.burned':
      return { decree: 'tokens-burned' as const, account: fact.account, ...units(fact.amount) }
    case 'token-sale.finalized':
      return { decree: 'token-sale-finalized' as const, token: fact.token, ...units(fact.collected) }
    default:
      return assertNever(fact)
  }
}

const decree = rowPerFact('decree', kinds, (fact) => ({ ...placed(fact), ...nothing, ...told(fact), decreedAt: new Date(fact.time) }))

const parameter = rowPerFact('parameter', ['parameter.set'], (fact) => {
  const { value } = fact
  const columns = typeof value === 'number' ? { value: BigInt(value), asset: null } : { value: BigInt(value.units), asset: value.asset }
  return { ...placed(fact), parameter: fact.parameter, ...columns, setAt: new Date(fact.time) }
})

const issuance = rowPerFact('issuance', ['issuance.stated'], (fact) => ({
  ...placed(fact),
  ...units(fact.amount),
  statedAt: new Date(fact.time),
}))

export const decrees = [decree, parameter, issuance]
