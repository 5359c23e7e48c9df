import { ApiPromise, WsProvider } from '@polkadot/api'
import { z } from 'zod'

/** An event as the stock client reads it, under the name the ledger counts it by. */
export interface ReadEvent {
  readonly name: string
  readonly data: readonly unknown[]
}

/** The client that everybody else uses: the judge of what a simulated node says. */
export interface StockClient {
  readonly api: ApiPromise
  readonly provider: WsProvider
  eventsAt(hash: string): Promise<ReadEvent[]>
}

const namesSchema = z.array(z.object({ event: z.object({ section: z.string(), method: z.string() }) }))
const valuesSchema = z.array(z.object({ event: z.object({ data: z.array(z.unknown()) }) }))

export async function stockClient(url: string): Promise<StockClient> {
  const provider = new WsProvider(url)
  // Safety: the provider's optional fields may be undefined, which the interface forgets to say.
  const api = await ApiPromise.create({ provider, noInitWarn: true } as unknown as { provider: never })
  return {
    api,
    provider,
    async eventsAt(hash) {
      const { registry } = await api.getBlockRegistry(api.createType('Hash', hash).toU8a())
      const records = registry.createType(
        'Vec<EventRecord>',
        await provider.send('state_getStorage', [api.query.system?.events?.key(), hash]),
      )
      const values = valuesSchema.parse(records.toJSON())
      return namesSchema.parse(records.toHuman()).map(({ event: { section, method } }, i) => ({
        name: `${section.slice(0, 1).toUpperCase()}${section.slice(1)}.${method}`,
        data: values[i]?.event.data ?? [],
      }))
    },
  }
}

/** How often each name occurs. */
export function countNames(events: readonly { readonly name: string }[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { name } of events) counted[name] = (counted[name] ?? 0) + 1
  return counted
}
