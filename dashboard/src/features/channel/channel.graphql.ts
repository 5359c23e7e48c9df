import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { type Operation, operation } from '../../graphql/operation.js'
import { timeShape } from '../../graphql/shapes.js'
import { type Severity, severities } from '../incident/shapes.js'
import { deliveryStates } from './delivery.graphql.js'

export const channelKinds = ['WEBHOOK', 'TELEGRAM', 'DISCORD', 'SLACK', 'EMAIL', 'WECOM', 'MANUAL'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const bodies = ['message', 'alertmanager'] as const

const settingsShape = z.object({
  body: z.nullable(z.string()),
  chat: z.nullable(z.string()),
  api: z.nullable(z.string()),
  from: z.nullable(z.string()),
  to: z.nullable(z.array(z.string())),
  host: z.nullable(z.string()),
  port: z.nullable(z.int()),
  secure: z.nullable(z.boolean()),
  user: z.nullable(z.string()),
  place: z.nullable(z.string()),
  url: z.nullable(z.string()),
})
export type ChannelSettings = z.infer<typeof settingsShape>

const channelShape = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(channelKinds),
  hasSecret: z.boolean(),
  locales: z.array(z.string()),
  routes: z.array(z.object({ chain: z.nullable(z.string()), rule: z.nullable(z.string()), severity: z.enum(severities), level: z.int() })),
  enabled: z.boolean(),
  problem: z.nullable(z.string()),
  problemAt: z.nullable(timeShape),
  heldUntil: z.nullable(timeShape),
  counts: z.object({ waiting: z.int(), sent: z.int(), dead: z.int(), awaitingHuman: z.int(), skipped: z.int() }),
  lastSentAt: z.nullable(timeShape),
  settings: settingsShape,
  lastTest: z.array(
    z.object({ key: z.string(), locale: z.string(), state: z.enum(deliveryStates), problem: z.nullable(z.string()), createdAt: timeShape }),
  ),
})
export type ChannelRow = z.infer<typeof channelShape>

/** Ways out, without their secrets: those are written and never read again. */
export const channelsOperation = operation()(
  `query Channels {
    channels {
      key name kind hasSecret locales routes { chain rule severity level } enabled problem problemAt heldUntil
      counts { waiting sent dead awaitingHuman skipped } lastSentAt
      settings { body chat api from to host port secure user place url } lastTest { key locale state problem createdAt }
    }
  }`,
  z.object({ channels: z.array(channelShape) }),
)

const answer = `{ result { key } userErrors { ${userErrorFields} } }`
const changedShape = z.object({ changed: doneShape(z.object({ key: z.string() })) })
type Change<Input> = Operation<{ readonly input: Input }, z.infer<typeof changedShape>>

function change<Input>(name: string, field: string): Change<Input> {
  return operation<{ readonly input: Input }>()(
    `mutation ${name}($input: ${name}Input!) { changed: ${field}(input: $input) ${answer} }`,
    changedShape,
  )
}

type Texts = Readonly<Record<string, string | number | boolean | readonly string[]>>
export interface ChannelInput {
  readonly key?: string
  readonly name: string
  readonly kind: ChannelKind
  readonly settings: Texts
  /** Absent: the one that is kept stays. */
  readonly secret?: Readonly<Record<string, string>>
  readonly locales: readonly string[]
  readonly routes: readonly { readonly chain?: string; readonly rule?: string; readonly severity: Severity; readonly level: number }[]
  readonly enabled: boolean
}

export const saveChannelOperation = change<ChannelInput>('SaveChannel', 'saveChannel')
export const testChannelOperation = change<{ readonly channel: string }>('TestChannel', 'testChannel')
export const removeChannelOperation = change<{ readonly channel: string }>('RemoveChannel', 'removeChannel')
export const switchChannelOperation = change<{ readonly channel: string; readonly enabled: boolean }>('SwitchChannel', 'switchChannel')

/** The key is in the answer once, and nowhere else. */
export const replaceKeyOperation = operation<{ readonly input: { readonly channel: string } }>()(
  `mutation ReplaceSigningKey($input: ReplaceSigningKeyInput!) {
    replaceSigningKey(input: $input) { result { signingKey } userErrors { ${userErrorFields} } }
  }`,
  z.object({ replaceSigningKey: doneShape(z.object({ signingKey: z.string() })) }),
)
