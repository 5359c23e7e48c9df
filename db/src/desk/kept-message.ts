import { ChainId, Timestamp } from '@secretariat/shared'
import { type Message, memberStates, messageLocales, messageReasons, severities } from '@secretariat/shared/alert'
import { z } from 'zod'

const messageSchema: z.ZodType<Message> = z.object({
  template: z.int(),
  locale: z.enum(messageLocales),
  severity: z.enum(severities),
  reason: z.enum(messageReasons),
  title: z.string(),
  lines: z.array(z.string()),
  url: z.string().nullable(),
  chain: ChainId.schema,
  rule: z.string(),
  group: z.string(),
  incidents: z.array(
    z.object({
      id: z.int(),
      subject: z.string(),
      state: z.enum(memberStates),
      openedAt: Timestamp.schema,
      endedAt: Timestamp.schema.nullable(),
      value: z.number().nullable(),
    }),
  ),
})

/** A message as the outbox keeps it; undefined where another version of us wrote what this one cannot read. */
export function parseMessage(kept: unknown): Message | undefined {
  return messageSchema.safeParse(kept).data
}
