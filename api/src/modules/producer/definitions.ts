import type { DefinitionRow } from '../base/provenance.js'

const stops = 'stops of the whole chain: a round of slots or more without a block'
const unjudged = 'slots before a block whose header names a schedule that nobody told, or one that names another producer'

const trusted =
  'whether the owner of a slot made its block, where no empty slot lies before it: the chain takes no other; those of the newest round alone are compared with their owners'

/** What producers did with their slots. */
export const slotsDefinition: DefinitionRow = {
  key: 'producer-slots',
  version: 2,
  formula:
    'the owner of a slot = producer number floor(slot ÷ repetitions) mod producers of the schedule that the header of the next block names; expected = slots owned; missed = slots owned between two blocks; produced = expected − missed; reliability = produced ÷ expected',
  exclusions: [stops, unjudged, trusted, 'blocks that are not read', 'the time before the second block of the chain'],
}

/** Slots in a row that a producer missed. */
export const streakDefinition: DefinitionRow = {
  key: 'missed-streak',
  version: 1,
  formula: 'slots that one producer owned and missed, with no block of its own between them',
  exclusions: [stops, unjudged],
}

export const stopDefinition: DefinitionRow = {
  key: 'chain-stop',
  version: 1,
  formula: 'slots between two blocks, where there are as many as a round (producers × repetitions) or more; no producer is blamed for them',
  exclusions: [unjudged],
}

/** The state of a producer and of the chain. */
export const boardDefinition: DefinitionRow = {
  key: 'producer-board',
  version: 1,
  formula:
    'by slots missed in a row up to the newest block that is read: suspected, offline and punishable from the numbers in `policy`; recovering until `recoveredAfter` blocks after a streak that was offline',
  exclusions: [stops, unjudged, 'blocks that are not final yet'],
}

export const finalityDefinition: DefinitionRow = {
  key: 'finality-margin',
  version: 1,
  formula:
    'authors = different producers of the blocks in the last round of slots; needed = floor(2 × producers ÷ 3) + 1; margin = authors − needed',
  exclusions: ['blocks that are not final yet'],
}

/** Why the chain's own count and ours differ. */
export const penaltyDefinition: DefinitionRow = {
  key: 'producer-penalty',
  version: 1,
  formula:
    'difference = blocks drained, as the contract counts, − slots missed in all that is read up to the block of that count. The contract counts one block per producer and evaluation at most, so it counts too few in long silences; it charges stops of the chain to producers, counts by blocks of a schedule version and trails by one block',
  exclusions: ['slots before the first block that is read', stops, unjudged],
}
