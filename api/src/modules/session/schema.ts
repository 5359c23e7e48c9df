import { builder } from '../../builder.js'
import type { Viewer } from '../../caller.js'

export const Role = builder.enumType('Role', {
  description: 'What an account may do; each role may do what those before it may.',
  values: {
    VIEWER: { value: 'viewer', description: 'Reads what is not public: the audit log.' },
    OPERATOR: { value: 'operator', description: 'Keeps the installation running.' },
    DEPUTY: { value: 'deputy', description: 'Does the work of the secretary.' },
    SECRETARY: { value: 'secretary', description: 'Keeps the records, and answers for them.' },
  } as const,
})

const ViewerRef = builder.objectRef<Viewer>('Viewer')

ViewerRef.implement({
  description: 'The account that asks.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the account; entries carry it as their author.' }),
    role: t.expose('role', { type: Role, description: 'What it may do.' }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who asks; null for those who are not signed in, who may read everything that is public.',
    resolve: (_, __, { viewer }) => viewer,
  }),
)
