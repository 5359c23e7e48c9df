import type { DefinitionRow } from '../base/provenance.js'

const parts = 'sessions in which a block is not read, or its author or a slot at their ends is not known'

/** Blocks of a validator against what was to be expected. */
export const blocksDefinition: DefinitionRow = {
  key: 'validator-blocks',
  version: 1,
  formula:
    'expected = slots of the session ÷ its validators; authored = blocks of the session by the validator; missed = expected − authored; share = authored ÷ expected. The author of a block is found in the list of validators that the state of its parent names; the first block of a session counts to the new session',
  exclusions: [
    parts,
    'sessions that are not over, and eras before the running one that are read in part',
    'the first block of a session, when its author is no longer in the set',
  ],
}

/** Pay of an era. */
export const payDefinition: DefinitionRow = {
  key: 'validator-pay',
  version: 1,
  formula:
    'earned = pay of the era × points of the validator ÷ points of all, for the validator and those who nominate it; claimed = sum of the payments that follow the claim in its block',
  exclusions: ['eras without known points or pay', 'claims in blocks that are not read'],
}

/** The set of validators in an era. */
export const setDefinition: DefinitionRow = {
  key: 'validator-set-era',
  version: 1,
  formula: 'median = the middle one of the points of all validators of the era; those without points count as 0',
  exclusions: ['eras whose points the state did not tell'],
}
