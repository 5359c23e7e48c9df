export { annihilationStates, type Threat, threatOf, type Watched } from './annihilation.js'
export {
  type Annihilation,
  type KpiDefinition,
  type KpiFile,
  type KpiMeasure,
  type KpiMoney,
  type KpiRoundDefinition,
  kpiFileSchema,
  kpiIdSchema,
  kpiRoundSchema,
  kpiSchema,
} from './definition.js'
export { type Award, checkSum, type Earned, earningsOf, type SumCheck, totalOf } from './earnings.js'
export { decimalSchema, type MetricName, type MetricUnit, metricNames, metricOf, metrics, type Target } from './metric.js'
export { type Followed, type Followup, followRound } from './round.js'
export {
  type Grade,
  type KpiStatus,
  kpiStatuses,
  type Proof,
  type Reading,
  type Reason,
  reason,
  type Standing,
  verdicts,
} from './standing.js'
export { type Judged, statusOf } from './status.js'
export { type KpiSubject, kpiSubject, parseKpiSubject } from './subject.js'
export { figure, type KpiLanguage, metricTitles, sayReason } from './words.js'
