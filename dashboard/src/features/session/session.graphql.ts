import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'

export const roles = ['VIEWER', 'OPERATOR', 'DEPUTY', 'SECRETARY'] as const
export type Role = (typeof roles)[number]

export const viewerOperation = operation()(
  'query Viewer { viewer { name role } }',
  z.object({ viewer: z.nullable(z.object({ name: z.string(), role: z.enum(roles) })) }),
)
