import { fromHex } from '../../hash.js'
import { parseMoment } from '../../time.js'
import { unpackTransaction } from '../../transaction.js'
import { msigAccount, proposals } from '../msig/tables.js'
import { daysInBlocks } from '../periods.js'
import { acts } from './acting.js'
import type { Part, Teller } from './story.js'

/** How long a proposal lies about that nobody can execute any more. */
const PATIENCE_DAYS = 6

/** Somebody clears away what expired long ago, so that the board does not grow for ever. */
export function createSweeperStory({ settings, random, cast, at }: Teller): Part {
  const every = Math.max(20, daysInBlocks(1, settings))
  const patienceMs = daysInBlocks(PATIENCE_DAYS, settings) * settings.intervalMs
  return ({ height, time, tables }) => {
    if (height % every !== 0) return
    const canceler = random.pick(cast.builders)
    for (const proposer of proposals.scopes(tables)) {
      for (const { proposal_name, packed_transaction } of proposals.all(tables, proposer)) {
        const { expiration } = unpackTransaction(fromHex(packed_transaction), settings.fee)
        if (parseMoment(String(expiration)) + patienceMs >= time) continue
        at(height + 1, () => acts(canceler, msigAccount, 'cancel', { proposer, proposal_name, canceler }))
      }
    }
  }
}
