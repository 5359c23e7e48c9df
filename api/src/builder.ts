import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import type { AccountId, Height } from '@secretariat/shared'
import type { Context } from './context.js'
import { relayOptions } from './relay.js'

/** What every connection carries beside its page: how to count all rows, asked only when the count is selected. */
export interface Countable {
  readonly count: () => Promise<number>
}

/** Types of the schema as the resolvers see them; the row types of the modules are inferred from the database. */
export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Connection: Countable
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    BlockNumber: { Input: Height; Output: number }
    Hex: { Input: string; Output: string }
    AccountId: { Input: AccountId; Output: AccountId }
    BigInt: { Input: bigint; Output: bigint }
    Decimal: { Input: never; Output: string }
    JSON: { Input: never; Output: unknown }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  // The cost is computed before anything is read (http/limits.ts), not field by field.
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 10 },
})

builder.queryType({ description: 'Everything that can be read. Nothing here changes anything.' })
builder.subscriptionType({
  description:
    'What is told while it happens, as server-sent events (`Accept: text/event-stream`): an event `next` for each answer, `complete` at the end.',
})
