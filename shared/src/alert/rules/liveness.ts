import { atLeast, atMost, atOnce, type ChainSays, type Defaults, once, patient, rule } from './rule.js'

/** Certain with the miss that costs the producer its reward; never before the rule's own line, where it is noise. */
function beyondTolerance(defaults: Defaults, { tolerance }: ChainSays): Defaults {
  if (tolerance === null) return defaults
  const confirmed = Math.max(defaults.confirmed, tolerance + 1)
  return { ...defaults, confirmed, critical: defaults.critical === null ? null : Math.max(defaults.critical, confirmed) }
}

/** Whether blocks come, from whom, and whether we see them. */
export const livenessRules = [
  rule({
    id: 'producer-silent',
    subject: 'producer',
    unit: 'turns',
    source: 'head',
    defaults: {
      // EOSC punishes from the tenth miss in a row on; a miss more than rst.rweightl resets the reward, but below three it is noise.
      eosc: atLeast(3, { suspected: 2, critical: 10, resolvedAfter: 9 }),
      antelope: atLeast(2, { suspected: 1, critical: 5, resolvedAfter: 3 }),
    },
    follow: beyondTolerance,
    grouping: atOnce,
  }),
  rule({
    id: 'validator-silent',
    subject: 'validator',
    unit: 'expected-blocks',
    source: 'head',
    // Chance leaves a healthy validator without a block so long once in 20, 1000 and 65 million times.
    defaults: { joystream: atLeast(7, { suspected: 3, critical: 18, resolvedAfter: 3 }) },
    grouping: atOnce,
  }),
  rule({
    id: 'chain-halted',
    subject: 'chain',
    unit: 'seconds',
    source: 'head',
    defaults: {
      joystream: atLeast(60, { critical: 300, resolvedAfter: 3 }),
      collective: atLeast(120, { critical: 600, resolvedAfter: 3 }),
      eosc: atLeast(30, { critical: 120, resolvedAfter: 3 }),
      antelope: atLeast(30, { critical: 120, resolvedAfter: 3 }),
    },
    grouping: atOnce,
  }),
  rule({
    id: 'finality-stalled',
    subject: 'chain',
    unit: 'blocks',
    source: 'head',
    defaults: {
      joystream: atLeast(30, { critical: 100 }),
      collective: atLeast(30, { critical: 100 }),
      // Finality follows one and a third rounds behind when all produce.
      eosc: atLeast(60, { critical: 200 }),
      antelope: atLeast(600, { critical: 1800 }),
    },
    grouping: patient,
  }),
  rule({
    id: 'finality-margin',
    subject: 'chain',
    unit: 'producers',
    source: 'head',
    // Finality needs more than two thirds: 16 of 23, 15 of 21.
    defaults: { eosc: atMost(17, { critical: 15 }), antelope: atMost(16, { critical: 14 }) },
    grouping: patient,
  }),
  rule({
    id: 'endpoint-behind',
    subject: 'endpoint',
    unit: 'seconds',
    source: 'head',
    defaults: {
      joystream: atLeast(60, { resolvedAfter: 3 }),
      collective: atLeast(120, { resolvedAfter: 3 }),
      eosc: atLeast(60, { resolvedAfter: 3 }),
      antelope: atLeast(60, { resolvedAfter: 3 }),
    },
    grouping: patient,
  }),
  rule({
    id: 'indexer-blind',
    subject: 'chain',
    unit: 'seconds',
    source: 'head',
    defaults: {
      joystream: atLeast(60, { severity: 'critical' }),
      collective: atLeast(120, { severity: 'critical' }),
      eosc: atLeast(60, { severity: 'critical' }),
      antelope: atLeast(60, { severity: 'critical' }),
    },
    grouping: atOnce,
  }),
  rule({
    id: 'schedule-changed',
    subject: 'schedule',
    unit: 'count',
    source: 'head',
    defaults: { eosc: atLeast(1, { severity: 'info' }), antelope: atLeast(1, { severity: 'info' }) },
    grouping: once,
  }),
  rule({
    id: 'schedule-unknown',
    subject: 'chain',
    unit: 'count',
    source: 'head',
    defaults: { eosc: atLeast(1), antelope: atLeast(1) },
    grouping: patient,
  }),
  rule({
    id: 'emergency-mode',
    subject: 'chain',
    unit: 'count',
    source: 'records',
    defaults: { eosc: atLeast(1, { severity: 'critical' }) },
    grouping: patient,
  }),
  rule({
    id: 'standby-silent',
    subject: 'producer',
    unit: 'seconds',
    source: 'records',
    // The plugin that gives these signs was dropped from later releases of the node: they are weak evidence.
    defaults: { eosc: atLeast(3600, { severity: 'info' }) },
    grouping: once,
  }),
] as const
