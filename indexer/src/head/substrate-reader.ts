import { type AccountId, BlockHash, type Height, RetryableError, Timestamp } from '@secretariat/shared'
import { readWhole } from '../profiles/bytes.js'
import { authorshipOf } from '../sources/substrate/author.js'
import { connect, type Endpoint } from '../sources/substrate/endpoint.js'
import { headListener } from '../sources/substrate/heads.js'
import { NOW, SESSION } from '../sources/substrate/keys.js'
import { headerSchema, hexSchema } from '../sources/substrate/raw.js'
import { askValidators } from '../sources/substrate/validators.js'
import type { HeadReader, ToldHeader } from './reader.js'

/** Blocks that are asked for on the way back: one after another, and each with the state it needs. */
const MOST_UNKNOWN = 64

export interface SubstrateReaderOptions {
  readonly endpoint: string
  readonly url: string
  /** What the chain is: endpoints of others are not believed. */
  readonly genesis: BlockHash
  /** Longest time between two questions; twelve seconds unless told. */
  readonly pollMs?: number | undefined
}

interface Asking extends SubstrateReaderOptions {
  connection: Promise<Endpoint> | undefined
  /** Validators of the session that was seen last. */
  set: { readonly session: string; readonly validators: readonly AccountId[] | undefined } | undefined
}

/** Follows the newest heads of a Substrate node, over a connection of its own that is opened again when it fails. */
export function substrateReader(options: SubstrateReaderOptions): HeadReader {
  const asking: Asking = { ...options, connection: undefined, set: undefined }
  const heads = headListener((endpoint, push) => endpoint.onHead(push), options.pollMs)
  const attempt = async <T>(work: (endpoint: Endpoint) => Promise<T>): Promise<T> => {
    asking.connection ??= open(options)
    const { connection } = asking
    try {
      return await work(await connection)
    } catch (error) {
      asking.connection = undefined
      connection.then((endpoint) => endpoint.close()).catch(() => undefined)
      throw error
    }
  }
  return {
    endpoint: options.endpoint,
    url: options.url,
    read: (isKnown) =>
      attempt(async (endpoint) => {
        await heads.listen(endpoint)
        const [best, final] = await Promise.all([
          endpoint.call('chain_getBlockHash', [], BlockHash.schema),
          endpoint.call('chain_getFinalizedHead', [], BlockHash.schema),
        ])
        const [{ number: finalized }, told] = await Promise.all([askHeader(endpoint, final), headersTo(asking, endpoint, best, isKnown)])
        return { ...told, finalized }
      }),
    next: (signal) => heads.wait(signal),
    makers: (at) =>
      attempt(async (endpoint) => {
        const active = await askValidators(endpoint, at)
        return active === undefined ? undefined : { by: 'lot', active }
      }),
    async close() {
      await asking.connection?.then((endpoint) => endpoint.close()).catch(() => undefined)
    },
  }
}

async function open({ url, genesis }: SubstrateReaderOptions): Promise<Endpoint> {
  const endpoint = await connect(url)
  const found = await endpoint.call('chain_getBlockHash', [0], BlockHash.schema)
  if (found === genesis) return endpoint
  await endpoint.close()
  throw new RetryableError(`It serves another chain: ${found}`)
}

const askHeader = (endpoint: Endpoint, hash: BlockHash) => endpoint.call('chain_getHeader', [hash], headerSchema)

interface Told {
  readonly headers: readonly ToldHeader[]
  readonly height: Height
  readonly time: Timestamp
}

async function headersTo(asking: Asking, endpoint: Endpoint, best: BlockHash, isKnown: (hash: BlockHash) => boolean): Promise<Told> {
  const newest = await askTold(asking, endpoint, best)
  const found = [newest]
  for (let oldest = newest; !isKnown(oldest.parentHash) && oldest.height > 1 && found.length < MOST_UNKNOWN; ) {
    oldest = await askTold(asking, endpoint, oldest.parentHash)
    found.unshift(oldest)
  }
  return { headers: found.filter(({ hash }) => !isKnown(hash)), height: newest.height, time: newest.time }
}

async function askTold(asking: Asking, endpoint: Endpoint, hash: BlockHash): Promise<ToldHeader> {
  const [header, now] = await Promise.all([askHeader(endpoint, hash), endpoint.call('state_getStorage', [NOW, hash], hexSchema.nullable())])
  const { number: height, parentHash, digest } = header
  const authorship = authorshipOf(digest.logs)
  const validators = authorship === undefined ? undefined : await validatorsAt(asking, endpoint, parentHash)
  const place = authorship === undefined || validators === undefined ? undefined : authorship.authorOf(validators.length)
  const time = Timestamp(now === null ? 0 : Number(readWhole(now, (input) => input.u64())))
  const author = validators?.[place ?? -1] ?? null
  return { hash, parentHash, height, time, author, slot: authorship?.slot ?? null, schedule: null }
}

/** A set lasts for a session, which is hundreds of blocks. */
async function validatorsAt(asking: Asking, endpoint: Endpoint, at: BlockHash): Promise<readonly AccountId[] | undefined> {
  const session = await endpoint.call('state_getStorage', [SESSION, at], hexSchema.nullable())
  if (session === null) return undefined
  if (asking.set?.session !== session) asking.set = { session, validators: await askValidators(endpoint, at) }
  return asking.set.validators
}
