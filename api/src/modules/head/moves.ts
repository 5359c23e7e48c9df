import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { bellOf } from '../../live/bell.js'
import type { Live } from '../../live/live.js'
import { findHeads, type HeadRow } from './heads.js'

/** The newest header of each chain, now and whenever it is another one. */
export async function* headMoves(db: Kysely<Schema>, live: Live, chain: ChainId | undefined): AsyncGenerator<HeadRow> {
  const bell = bellOf(live, 'head', chain)
  const sent = new Map<ChainId, string>()
  try {
    while (!live.signal.aborted) {
      for (const head of await findHeads(db, chain)) {
        if (sent.get(head.chain) === head.hash) continue
        sent.set(head.chain, head.hash)
        yield head
      }
      await bell.rings()
    }
  } finally {
    bell.end()
  }
}
