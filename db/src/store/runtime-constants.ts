import type { ChainId } from '@secretariat/shared'
import type { Database } from '../client.js'

interface RuntimeConstant {
  readonly name: string
  /** As JSON. */
  readonly value: unknown
}

export async function hasRuntimeConstants(db: Database, chain: ChainId, spec: number): Promise<boolean> {
  const row = await db.selectFrom('runtimeConstant').select('spec').where('chain', '=', chain).where('spec', '=', spec).executeTakeFirst()
  return row !== undefined
}

/** Keeps the constants of a runtime; a version never changes them, so the first stay. */
export async function saveRuntimeConstants(
  db: Database,
  chain: ChainId,
  spec: number,
  constants: readonly RuntimeConstant[],
): Promise<void> {
  if (constants.length === 0) return
  await db
    .insertInto('runtimeConstant')
    .values(constants.map(({ name, value }) => ({ chain, spec, name, value: JSON.stringify(value) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
