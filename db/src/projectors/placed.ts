import { type Fact, factId } from '@secretariat/shared'

/** The columns that say which fact a row was made from. */
export function placed(fact: Fact) {
  return { factId: factId(fact), chain: fact.chain, height: fact.height, ordinal: fact.ordinal }
}
