import type { FactOf, Said, Text } from '@secretariat/shared'

type Remark = Said<FactOf<'remark.made'>>

/** What somebody wrote in a role; what means nothing in it is null. */
export function remark(role: Remark['role'], message: Text, who: Partial<Omit<Remark, 'kind' | 'role' | 'message'>>): Remark {
  return { kind: 'remark.made', role, member: null, group: null, worker: null, proposal: null, message, payment: null, ...who }
}
