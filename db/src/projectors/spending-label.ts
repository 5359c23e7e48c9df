import { authored } from './authored.js'
import { entryProjector } from './projector.js'

/** What was decided last about one item of spending. */
export const spendingLabel = entryProjector({
  table: 'spendingLabel',
  key: ['chain', 'subject'],
  keep: 'latest',
  kinds: ['category.assigned'],
  project: (entry) => {
    const { category, bounty, group, reimbursed, note } = entry.data
    return [{ ...authored(entry), chain: entry.chain, subject: entry.subject, category, bounty, workingGroup: group, reimbursed, note }]
  },
})
