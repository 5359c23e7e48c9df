import type { headDefinitionsZh } from './head.zh-CN.js'
import type { Words } from './zh-CN.js'

export const headEn: Words['head'] = {
  title: 'Right now',
  what: 'the newest block that nodes show',
  provisional: 'Provisional, may still be undone',
  none: 'No newest block of this chain has been seen: the indexer does not follow it, or no node answers.',
  newest: 'Newest block that a node shows',
  open: 'From there to the irreversible block',
  blocks_one: '{{formatted}} block',
  blocks_other: '{{formatted}} blocks',
  silences: 'Missing turns right now',
  nobody: 'Nobody',
  turns_one: '{{count}} turn in a row',
  turns_other: '{{count}} turns in a row',
  mayBeUndone: '(not confirmed)',
  endpoints: 'Nodes that are asked',
  endpoint: 'Node',
  state: 'State',
  block: 'Newest block',
  behind: 'Behind (blocks)',
  answered: 'Last answer',
  never: 'Never',
  stateName: { good: 'Serves', late: 'Late', failing: 'Fails', silent: 'Silent' },
}

export const headDefinitionsEn: Pick<Words['definitions'], keyof typeof headDefinitionsZh> = {
  'live-silence': {
    formula:
      'turns missed in a row up to the newest block that any node shows, among the last 512 headers that are kept; a turn is all the slots in a row of one producer, missed when every one is empty. After the newest block a turn counts two slots after its end, where two nodes have that block',
    exclusions:
      'stops of the whole chain; slots whose block was made and given up; turns whose schedule is not known; turns before the headers that are kept',
  },
}
