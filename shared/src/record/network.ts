import { z } from 'zod'
import { AssetId, ChainId } from '../ids.js'

/** The networks of a council whose records are kept: one chain may have had several names one after another, oldest first. */
export const networkRegistrySchema = z.object({
  /** Where a file that names no network belongs. */
  home: z.string(),
  /** True for a world that is made up. */
  demo: z.boolean().default(false),
  chains: z
    .array(
      z.object({
        id: ChainId.schema,
        name: z.string().min(1),
        asset: AssetId.schema,
        networks: z.array(z.string().min(1).max(64)).min(1).readonly(),
      }),
    )
    .min(1)
    .readonly(),
})
export type NetworkRegistry = z.infer<typeof networkRegistrySchema>

/** The networks of Joystream; proposals and blocks are counted anew on each chain. */
export const joystreamNetworks: NetworkRegistry = networkRegistrySchema.parse({
  home: 'Antioch',
  chains: [
    { id: 'constantinople', name: 'Joystream Constantinople', asset: 'tJOY', networks: ['Constantinople'] },
    { id: 'alexandria', name: 'Joystream Alexandria and Babylon', asset: 'tJOY', networks: ['Alexandria', 'Babylon'] },
    { id: 'antioch', name: 'Joystream Antioch, Sumer and Giza', asset: 'tJOY', networks: ['Antioch', 'Sumer', 'Giza'] },
    { id: 'olympia', name: 'Joystream Olympia and Carthage', asset: 'tJOY', networks: ['Olympia', 'Carthage', 'Olympia/Carthage'] },
    { id: 'mainnet', name: 'Joystream mainnet (records)', asset: 'tJOY', networks: ['Mainnet'] },
  ],
})

export interface Network {
  readonly chain: ChainId
  readonly asset: AssetId
  /** The name in its canonical spelling. */
  readonly name: string
  /** Place among all networks of the council. */
  readonly rank: number
}

/** The network that a name means, in whichever case; undefined for one that is not registered. */
export function networkNamed({ chains }: NetworkRegistry, printed: string): Network | undefined {
  const all = chains.flatMap(({ id, asset, networks }) => networks.map((name) => ({ chain: id, asset, name })))
  const wanted = printed.trim().toLowerCase()
  const rank = all.findIndex(({ name }) => name.toLowerCase() === wanted)
  const found = all[rank]
  return found === undefined ? undefined : { ...found, rank }
}
