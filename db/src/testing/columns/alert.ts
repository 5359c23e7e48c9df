import type { AlertEntries } from '../../tables/alert.js'
import type { ColumnsOf } from './columns.js'

const authored = { seq: true, author: true, at: true, chain: true } as const

/** Of what people state about alerts. */
export const alertColumns: ColumnsOf<keyof AlertEntries> = {
  incidentStatement: { ...authored, incident: true, kind: true, text: true, data: true },
  silence: {
    ...authored,
    silence: true,
    rule: true,
    target: true,
    fromAt: true,
    untilAt: true,
    reason: true,
    breaksThrough: true,
    untilRecovered: true,
  },
  silenceEnd: { ...authored, silence: true, note: true },
  ruleSetting: { ...authored, rule: true, enabled: true, thresholds: true, note: true },
}
