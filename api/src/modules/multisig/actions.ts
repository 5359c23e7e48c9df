import { DecodeError, keptActionSchema } from '@secretariat/shared'
import { z } from 'zod'
import type { MultisigRow } from './multisigs.js'

const actionsSchema = z.array(keptActionSchema)

/** The actions as people read them. */
export function actionsOf({ key, actions }: Pick<MultisigRow, 'key' | 'actions'>) {
  const parsed = actionsSchema.safeParse(actions)
  if (!parsed.success) throw new DecodeError(`The actions of ${key} are none: ${z.prettifyError(parsed.error)}`)
  return parsed.data.map(({ authorization, ...action }) => ({
    ...action,
    authorization: authorization.map(({ actor, permission }) => `${actor}@${permission}`),
  }))
}
