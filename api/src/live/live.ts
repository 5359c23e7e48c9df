import type { News } from '@secretariat/db'

/** What a subscription lives on: what tells it that there is something to read, and when it is over. */
export interface Live {
  readonly news: News
  readonly signal: AbortSignal
}

/** Whatever is followed is followed by a subscription. */
export function requireLive({ live }: { readonly live?: Live | undefined }): Live {
  if (live === undefined) throw new TypeError('Only a subscription can follow what changes')
  return live
}
