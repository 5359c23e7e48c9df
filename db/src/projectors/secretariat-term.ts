import { authored } from './authored.js'
import { entryProjector } from './projector.js'

/** A term of a secretariat as it was stated last. */
export const secretariatTerm = entryProjector({
  table: 'secretariatTerm',
  key: ['chain', 'term'],
  keep: 'latest',
  kinds: ['secretariat.term-set'],
  project: (entry) => [{ ...authored(entry), chain: entry.chain, term: entry.subject, definition: entry.data.term }],
})
