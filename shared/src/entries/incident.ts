import { z } from 'zod'
import { entryBase, wordsSchema } from './entry-base.js'

/** The subject is the number of the incident. */
const aboutIncident = entryBase.extend({ subject: z.string().regex(/^[1-9]\d{0,14}$/, 'not the number of an incident') })
const words = wordsSchema(2000)
const said = words.min(1)
const moment = z.iso.datetime({ offset: true })
const link = z.url({ protocol: /^(https?|ipfs)$/ }).max(2048)

/** Somebody has it in hand: until when, where they say so. */
export const incidentAcknowledged = aboutIncident.extend({
  kind: z.literal('incident.acknowledged'),
  data: z.object({ note: said, until: moment.nullable() }),
})

export const incidentNoted = aboutIncident.extend({ kind: z.literal('incident.noted'), data: z.object({ note: said }) })

/** Who runs the node cannot mend it alone: what is seen, and files that show it. */
export const incidentSupportRequested = aboutIncident.extend({
  kind: z.literal('incident.support-requested'),
  data: z.object({ symptom: said, evidence: z.array(link).max(20) }),
})

/** Nothing is left to do about it. `falseAlarm`: there never was. */
export const incidentClosed = aboutIncident.extend({
  kind: z.literal('incident.closed'),
  data: z.object({ note: words, falseAlarm: z.boolean() }),
})

/** Why it happened; an empty text takes the cause back. */
export const incidentCauseSet = aboutIncident.extend({ kind: z.literal('incident.cause-set'), data: z.object({ cause: words }) })

/** The public was told that it is down, or up again; where. */
export const incidentAnnounced = aboutIncident.extend({
  kind: z.literal('incident.announced'),
  data: z.object({ what: z.enum(['down', 'up']), url: link.nullable(), lang: z.enum(['en', 'zh-CN']), place: wordsSchema(64) }),
})

export const incidentEntries = [
  incidentAcknowledged,
  incidentNoted,
  incidentSupportRequested,
  incidentClosed,
  incidentCauseSet,
  incidentAnnounced,
] as const
