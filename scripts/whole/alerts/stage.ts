import type { Database } from '@secretariat/db'
import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { type Devnet, startDevnet } from '@secretariat/indexer/devnet'
import { openPost, type Post } from './post.js'
import { watchChain } from './watched-chain.js'

/** Simulated chains of one test file, the product that watches them, and the receiver of its messages. */
export async function openStage() {
  const { db } = await testDatabase()
  const post = await openPost(db)
  const endings: (() => Promise<void>)[] = []

  const watch = watcher(db, post, endings)
  return {
    db,
    /** A simulated EOSC of a few producers behind one endpoint and some more. */
    async eosc(name: string, producers: number, more = 0) {
      const devnet = await startDevnet({ kind: 'eosc', seed: name, blocks: 12 * producers, producers })
      const nodes = [devnet, ...(await Promise.all(Array.from({ length: more }, () => devnet.endpoint())))]
      const urls = nodes.map(({ url }) => url)
      const watched = watch('eosc', devnet, urls, name)
      await watched.live(1)
      const silent = (producer: string) => watched.said('producer-silent', producer)
      const breakDown = (isDown: boolean) => {
        for (const { faults } of nodes) faults.errors(isDown ? 1 : 0)
      }
      return { ...watched, devnet, silent, breakDown }
    },
    /** A simulated Joystream whose long periods are as long as in truth. */
    async joystream(name: string) {
      const devnet = await startDevnet({ kind: 'joystream', seed: name, blocks: 60, scale: 1 })
      const watched = watch('joystream', devnet, [devnet.url], name)
      await watched.live(1)
      return { ...watched, devnet }
    },
    /** Ends the chains that were watched. */
    async clear() {
      for (const end of endings.splice(0)) await end()
    },
    close: post.close,
  }
}

/** Starts the product on a simulated chain, with what a test asks of it. */
function watcher(db: Database, post: Post, endings: (() => Promise<void>)[]) {
  return (profile: 'eosc' | 'joystream', devnet: Devnet<'eosc' | 'joystream'>, urls: readonly string[], name: string) => {
    const chain = parseChain(`${name}=${urls.join()}`, profile)
    const watched = watchChain({ db, devnet, chain, profile })
    endings.push(async () => {
      await watched.stop()
      await devnet.stop()
    })
    const told = (rule: string) => post.of(chain.id, rule)
    const heads = () => db.selectFrom('head').select(['height', 'author', 'time']).where('chain', '=', chain.id).orderBy('height').execute()
    /** How long it took from each head that decided to the receiver. */
    const took = (rule: string, decided: readonly number[]) =>
      told(rule)
        .map(({ at }, i) => `${Math.round(at - (watched.seenAt(decided[i] ?? 0) ?? Number.NaN))} ms`)
        .join(', ')
    return { ...watched, chain, told, reasons: (rule: string) => told(rule).map(({ reason }) => reason), heads, took }
  }
}
