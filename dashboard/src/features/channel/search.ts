import * as z from 'zod/mini'
import { paging, said } from '../../search.js'

/** Which messages the log shows; all of them, where the address does not say. */
export const logs = ['all', 'waiting', 'dead', 'manual'] as const
export type Log = (typeof logs)[number]

const channelSearch = z.object({
  after: paging.after,
  before: paging.before,
  log: said(z.enum(logs)),
  channel: said(z.string().check(z.regex(/^[1-9]\d{0,14}$/))),
})
export type ChannelSearch = Partial<z.infer<typeof channelSearch>>
export const parseChannelSearch = (raw: Record<string, unknown>): ChannelSearch => channelSearch.parse(raw)
