import { atLeast, atOnce, everywhere, patient, rule } from './rule.js'

/** Whether we ourselves do what others rely on. */
export const officeRules = [
  rule({
    id: 'sampler-late',
    subject: 'sampler',
    unit: 'seconds',
    source: 'records',
    defaults: everywhere(atLeast(1800, { critical: 6 * 3600 })),
    grouping: patient,
  }),
  rule({
    id: 'chain-stopped',
    subject: 'chain',
    unit: 'count',
    source: 'records',
    defaults: everywhere(atLeast(1, { severity: 'critical' })),
    grouping: atOnce,
  }),
  rule({
    id: 'outbox-old',
    subject: 'outbox',
    unit: 'seconds',
    source: 'records',
    defaults: everywhere(atLeast(300, { critical: 1800 })),
    grouping: patient,
  }),
] as const
