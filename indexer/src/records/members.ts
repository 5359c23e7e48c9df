import { z } from 'zod'
import type { Json } from './json.js'
import { field, type Read, type Reading, readRows } from './reading.js'
import { addressIfAny, count, height } from './stated.js'

const membership = z.object({
  id: z.union([z.number().int().nonnegative(), z.string().regex(/^\d+$/)]),
  handle: z.string(),
  registered_at_block: height,
  registered_at_time: count,
  root_account: addressIfAny,
  controller_account: addressIfAny,
})

/** Memberships as the state of a chain held them. */
export function* readMembers(json: Json, reading: Reading): Read {
  const list = field({ json, path: [], value: json.value }, 'members')
  if (list.value === undefined) yield json.reject([], 'there is no list "members"')
  yield* readRows(reading, list, membership, (row) => ({
    network: reading.home,
    key: [row.id],
    height: row.registered_at_block,
    said: {
      kind: 'membership.recorded',
      member: String(row.id),
      handle: row.handle,
      registered: row.registered_at_block,
      // The genesis members have a time of 0, which is none.
      registeredAt: row.registered_at_time === 0 ? null : row.registered_at_time,
      root: row.root_account,
      controller: row.controller_account,
    },
  }))
}
