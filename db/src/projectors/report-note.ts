import { authored } from './authored.js'
import { entryProjector } from './projector.js'

export const reportNote = entryProjector({
  table: 'reportNote',
  key: ['chain', 'subject', 'lang'],
  keep: 'latest',
  kinds: ['report.noted'],
  project: (entry) => [{ ...authored(entry), chain: entry.chain, subject: entry.subject, ...entry.data }],
})
