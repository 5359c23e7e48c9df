import type { ChainId } from '@secretariat/shared'
import type { Database } from '../client.js'
import { subjects } from '../kept/index.js'
import { projectors } from '../projectors/index.js'

/** Removes everything that is known of a chain. What was read from a real chain can be read again; nothing else brings it back. */
export async function forgetChain(db: Database, chain: ChainId): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const kept = subjects.flatMap(({ tables }) => tables)
    for (const table of [...kept, ...projectors.map((projector) => projector.table)]) {
      await transaction.deleteFrom(table).where('chain', '=', chain).execute()
    }
    for (const table of [
      'head',
      'headEndpoint',
      'alertLook',
      'alertReading',
      'runtimeConstant',
      'eraTally',
      'authorStretch',
      'fact',
      'block',
      'range',
      'runtime',
      'abi',
      'sample',
      'chainStatus',
    ] as const) {
      await transaction.deleteFrom(table).where('chain', '=', chain).execute()
    }
    await transaction.deleteFrom('chain').where('id', '=', chain).execute()
  })
}
