import { BlockHash, type ChainId, Height } from '@secretariat/shared'
import { z } from 'zod'
import type { Identity, Read, Source } from '../source.js'
import { decode, type Setting } from './decode.js'
import type { Endpoint } from './endpoint.js'
import { headListener } from './heads.js'
import { EVENTS, NOW } from './keys.js'
import type { Pool } from './pool.js'
import { headerSchema, type RawBlock } from './raw.js'
import type { Runtimes } from './runtimes.js'
import { fetchSamples } from './samples.js'
import { fetchSpan } from './span.js'
import { sessionValidators } from './validators.js'

/** A Substrate chain, read through @polkadot's provider. */
export function substrateSource(chain: ChainId, pool: Pool, runtimes: Runtimes): Source {
  let newest = Height(0)
  const validators = sessionValidators()
  const heads = headListener()
  return {
    chain,
    get endpoint() {
      return pool.current
    },
    identify: (signal) => pool.use(identify, signal),
    async finalized(signal) {
      const height = await pool.use(finalizedHeight, signal)
      if (height > newest) newest = height
      return newest
    },
    async next(signal) {
      await pool.use((endpoint) => heads.listen(endpoint), signal)
      await heads.wait(signal)
    },
    fetch(span, first, signal) {
      return pool.use(async (endpoint) => {
        const plain = await fetchSpan(endpoint, span, runtimes)
        const decoders = await Promise.all(plain.map(({ spec }) => runtimes.known(spec)))
        const [raws, sets] = await Promise.all([fetchSamples(endpoint, plain, decoders, first), validators.of(endpoint, plain)])
        const settings = decoders.map((decoder, i): Setting => ({ chain, decoder, validators: sets[i], first: first && i === 0, keys }))
        return () => raws.map((raw, i) => read(raw, settings[i]))
      }, signal)
    },
    close: () => pool.close(),
  }
}

const keys = { events: EVENTS, now: NOW }

function read(raw: RawBlock, setting: Setting | undefined): Read {
  if (setting === undefined) throw new RangeError(`Block ${raw.height} has no setting`)
  const { height, hash, header } = raw
  return { height, hash, parentHash: header.parentHash, ...decode(raw, setting) }
}

async function finalizedHeight(endpoint: Endpoint): Promise<Height> {
  const hash = await endpoint.call('chain_getFinalizedHead', [], BlockHash.schema)
  return (await endpoint.call('chain_getHeader', [hash], headerSchema)).number
}

const propertiesSchema = z.object({ ss58Format: z.number().int().nonnegative().nullish() })

async function identify(endpoint: Endpoint): Promise<Identity> {
  const [genesis, name, properties] = await Promise.all([
    endpoint.call('chain_getBlockHash', [0], BlockHash.schema),
    endpoint.call('system_chain', [], z.string()),
    endpoint.call('system_properties', [], propertiesSchema),
  ])
  return { genesis, name, ss58Prefix: properties.ss58Format ?? null }
}
