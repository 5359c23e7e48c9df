import type { Words } from './zh-CN.js'

export const contractEn: Words['contract'] = {
  title: 'Contracts',
  intro: 'Which actions could not be read, and when code and ABIs changed. What could not be read counts in no figure.',
  lists: 'What',
  list: { unread: 'Actions that could not be read', changes: 'Changes of code and ABIs' },
  tab: { unread: 'Unread actions', changes: 'Changes' },
  account: 'Account',
  when: 'When',
  action: 'Action',
  bytes: 'Bytes',
  reason: 'Why',
  part: 'Part',
  partOf: { CODE: 'Code', ABI: 'ABI' },
  hash: 'Hash (sha256)',
  since: 'Changed',
  gone: 'none any more',
  told: {
    begins: 'known since here; it may have been so for long',
    looked: 'seen by a look at a node, between blocks',
    set: 'set by an action in a block',
  },
  none: { unread: 'Every action was read', changes: 'No changes yet' },
  hint: {
    unread: 'Each action of the contracts that are followed, in the blocks that are read.',
    changes: 'Neither the blocks that are read nor looks at a node tell of code or an ABI.',
  },
  filteredEmpty: 'None of this account',
  filteredEmptyHint: 'Choose another account, or clear it.',
  unreadCount_one: '{{count}} action could not be read and counts in no figure',
  unreadCount_other: '{{count}} actions could not be read and count in no figure',
}
