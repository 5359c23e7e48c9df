import type { producerDefinitionsZh } from './producer-definitions.zh-CN.js'
import type { Words } from './zh-CN.js'

export const producerDefinitionsEn: Pick<Words['definitions'], keyof typeof producerDefinitionsZh> = {
  'producer-slots': {
    formula:
      'the owner of a slot = number floor(slot ÷ repetitions) mod producers in the schedule that the next block names; expected = slots owned; missed = slots owned between two blocks; produced = expected − missed; reliability = produced ÷ expected',
    exclusions:
      'stops of the whole chain (a round or longer without a block); slots before a block whose schedule is not known or names somebody else; whether the owner of a slot made its block where no empty slot lies before it (the chain takes no other; only the newest round is compared); blocks that are not read; the time before the second block',
  },
  'missed-streak': {
    formula: 'slots that one producer owned and missed, with no block of its own between them',
    exclusions: 'stops of the whole chain; slots before a block whose schedule is not known or names somebody else',
  },
  'chain-stop': {
    formula: 'as many slots as a round (producers × repetitions) or more between two blocks; nobody is blamed for them',
    exclusions: 'slots before a block whose schedule is not known or names somebody else',
  },
  'producer-board': {
    formula:
      'by slots missed in a row up to the newest block that is read: suspected, offline and punishable, each from its own number on; recovering after a time offline, until enough blocks in a row are made',
    exclusions:
      'stops of the whole chain; slots before a block whose schedule is not known or names somebody else; blocks that are not irreversible yet',
  },
  'finality-margin': {
    formula:
      'different producers of the blocks in the last round of slots; needed = floor(2 × producers ÷ 3) + 1; to spare = producers − needed',
    exclusions: 'blocks that are not irreversible yet',
  },
  'producer-penalty': {
    formula:
      'difference = misses the contract counts − slots missed in all that is read up to the block of that count. The contract adds one per producer and evaluation at most, so long silences are undercounted; it charges stops to producers, counts by version of the schedule, and trails by one block',
    exclusions:
      'slots before the first block that is read; stops of the whole chain; slots before a block whose schedule is not known or names somebody else',
  },
  'producer-ranking': {
    formula:
      'rank = by votes, most first, as a look found them; place = the same among those who can be elected; seats = how many made blocks then; to the last seat = votes − those of the first without a seat, or, without a seat, − those of the last seat',
    exclusions: 'votes that changed since the look; punished producers, whom an election passes over',
  },
}
