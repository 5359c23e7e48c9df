import type { ChannelKind } from './channel-kind.js'

/** At most `burst` at once, and one every `everyMs` in the long run. */
interface Limit {
  readonly everyMs: number
  readonly burst: number
}

/** Twenty in any minute: a burst and what a minute adds to it. */
const twentyAMinute: Limit = { everyMs: 4000, burst: 5 }

const limits: Readonly<Record<ChannelKind, readonly Limit[]>> = {
  webhook: [],
  telegram: [{ everyMs: 1000, burst: 1 }, twentyAMinute],
  discord: [{ everyMs: 2000, burst: 5 }],
  slack: [{ everyMs: 1000, burst: 5 }],
  email: [{ everyMs: 1000, burst: 10 }],
  wecom: [twentyAMinute],
  manual: [],
}

/** Whether a channel may be used now: how it stands then, or from when on it may. `paced` says per limit until when it is used up. */
export function pass(kind: ChannelKind, paced: readonly Date[], now: Date): { readonly paced: Date[] } | { readonly from: Date } {
  const used = limits[kind].map((limit, i) => ({ ...limit, until: Math.max(paced[i]?.getTime() ?? 0, now.getTime()) }))
  const from = Math.max(0, ...used.map(({ everyMs, burst, until }) => until - (burst - 1) * everyMs))
  if (from > now.getTime()) return { from: new Date(from) }
  return { paced: used.map(({ everyMs, until }) => new Date(until + everyMs)) }
}
