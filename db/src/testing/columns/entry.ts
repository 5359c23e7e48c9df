import type { ColumnsOf } from './columns.js'

const authored = { seq: true, author: true, at: true } as const

export const entryColumns = {
  entry: { ...authored, kind: true, chain: true, subject: true, data: true, previous: true },
  audit: {
    seq: true,
    at: true,
    actor: true,
    via: true,
    action: true,
    subject: true,
    outcome: true,
    reason: true,
    address: true,
    entry: true,
  },
  reportNote: { ...authored, chain: true, subject: true, lang: true, text: true },
} as const satisfies ColumnsOf<'entry' | 'audit' | 'reportNote'>
