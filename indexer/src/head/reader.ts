import type { AccountId, BlockHash, Height, Timestamp } from '@secretariat/shared'
import type { LiveHeader } from '@secretariat/shared/alert'

/** A header as an endpoint tells it; when it was seen is added by who asked. */
export type ToldHeader = Omit<LiveHeader, 'seenAt'>

/** What an endpoint says of its newest blocks. */
export interface Sighting {
  /** Those that were not known, oldest first. */
  readonly headers: readonly ToldHeader[]
  readonly height: Height
  readonly time: Timestamp
  readonly finalized: Height
}

/** Reads the head of one endpoint again and again. */
export interface HeadReader {
  /** Its host, without what may be secret in an address. */
  readonly endpoint: string
  readonly url: string
  /** Asks once. `isKnown` says where to stop on the way back from the newest block. */
  read(isKnown: (hash: BlockHash) => boolean): Promise<Sighting>
  /** Waits until there is probably a new block. */
  next(signal: AbortSignal): Promise<void>
  /** Who makes the blocks after this one, as far as the endpoint tells. Schedules are told of now. */
  makers(at: BlockHash): Promise<ToldMakers>
  close(): Promise<void>
}

/** Schedules by their version, or the validators of a session. */
export type ToldMakers =
  | { readonly by: 'schedule'; readonly schedules: ReadonlyMap<number, readonly AccountId[]> }
  | { readonly by: 'lot'; readonly active: readonly AccountId[] }
  | undefined

/** Hosts of endpoints; those of one host are numbered. */
export function namesOf(urls: readonly string[]): string[] {
  const hosts = urls.map((url) => new URL(url).host)
  return hosts.map((host, i) => {
    const before = hosts.slice(0, i).filter((each) => each === host).length
    return before === 0 ? host : `${host} (${before + 1})`
  })
}
