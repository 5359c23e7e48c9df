import { z } from 'zod'

export const channelKinds = ['webhook', 'telegram', 'discord', 'slack', 'email', 'wecom', 'manual'] as const
export type ChannelKind = (typeof channelKinds)[number]

const address = z.url({ protocol: /^https?$/, error: 'is an address that begins with https://' }).max(2000)
const mail = z.email({ error: 'is an e-mail address' })
const hook = { settings: z.strictObject({}), secret: z.strictObject({ url: address }) }

/**
 * What each kind needs: `settings` may be seen by whoever may see channels, `secret` is encrypted and never shown again. The address of a
 * hook is a secret: whoever has it can post.
 */
export const channelShapes = {
  webhook: {
    settings: z.strictObject({
      /** Ours, or that of Alertmanager's webhooks, for programs that read those. */
      body: z.enum(['message', 'alertmanager']).default('message'),
    }),
    /** `key` signs what is sent, as standard-webhooks do. */
    secret: z.strictObject({ url: address, key: z.string().min(16).max(200).optional() }),
  },
  telegram: {
    settings: z.strictObject({ chat: z.string().min(1).max(100), api: address.default('https://api.telegram.org') }),
    secret: z.strictObject({ token: z.string().regex(/^\d+:[\w-]+$/, 'is the token that BotFather gave') }),
  },
  discord: hook,
  slack: hook,
  email: {
    settings: z.strictObject({
      from: mail,
      to: z.array(mail).min(1).max(50),
      host: z.string().min(1).max(253),
      port: z.int().min(1).max(65_535).default(587),
      /** TLS from the first byte; otherwise STARTTLS where the server offers it, and in any case before a password is sent. */
      secure: z.boolean().default(false),
      user: z.string().min(1).max(200).optional(),
    }),
    secret: z.strictObject({ password: z.string().max(500).optional() }),
  },
  wecom: hook,
  manual: {
    settings: z.strictObject({ place: z.string().min(1).max(200), url: address.optional() }),
    secret: z.strictObject({}),
  },
} as const satisfies Record<ChannelKind, { readonly settings: z.ZodType; readonly secret: z.ZodType }>

/** A channel's settings and secret, of one kind. */
export type ChannelTarget = {
  [K in ChannelKind]: {
    readonly kind: K
    readonly settings: z.infer<(typeof channelShapes)[K]['settings']>
    readonly secret: z.infer<(typeof channelShapes)[K]['secret']>
  }
}[ChannelKind]

const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webhook'), ...channelShapes.webhook }),
  z.object({ kind: z.literal('telegram'), ...channelShapes.telegram }),
  z.object({ kind: z.literal('discord'), ...channelShapes.discord }),
  z.object({ kind: z.literal('slack'), ...channelShapes.slack }),
  z.object({ kind: z.literal('email'), ...channelShapes.email }),
  z.object({ kind: z.literal('wecom'), ...channelShapes.wecom }),
  z.object({ kind: z.literal('manual'), ...channelShapes.manual }),
])

/** What came in as a channel, or the first thing that is wrong with it: never with the value, which may be a secret. */
export function parseChannel(given: { kind: ChannelKind; settings: unknown; secret: unknown }): ChannelTarget | string {
  const parsed = targetSchema.safeParse(given, { reportInput: false })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue?.path.join('.')}: ${issue?.message}`
}
