export { type Decision, decide, FLAPPING_RECOVERIES, RELAPSE_MS, STEADY_MS, supersede } from './decide.js'
export { AFTERMATH_MS, type Inhibition, inhibitorOf, isSilenced, type Silence } from './hush.js'
export { after, type Incident, type IncidentEvent, isOver, type Stage, stageOf, stages } from './incident.js'
export { ACKNOWLEDGED_MS, handlingAfterRelapse, handlingDue, highestLevel, ladder } from './ladder.js'
export {
  afterHeader,
  type DrawnMakers,
  type EndpointWord,
  type IndexedTo,
  isKnown,
  type LiveHeader,
  type Liveness,
  nothingSeen,
  type ScheduledMakers,
  type Situation,
  signalsAt,
} from './liveness/index.js'
export {
  type MemberState,
  type Message,
  type MessageIncident,
  type MessageLocale,
  type MessageReason,
  memberStates,
  messageLocales,
  messageReasons,
  type Telling,
  type TellingMember,
  type TellingWords,
  type Write,
} from './message.js'
export {
  type Concern,
  type Group,
  type Grouping,
  type Notice,
  type NoticeReason,
  noticeReasons,
  type Plan,
  planNotice,
  type Told,
  toldAfter,
} from './notices.js'
export { type Facts, type Level, levelOf, levels, type Severity, type Signal, severities, type Thresholds, worse } from './observation.js'
export { hears, type Route, routeSchema, routesSchema } from './route.js'
export {
  type AlertProfile,
  alertProfiles,
  type ChainSays,
  inhibitions,
  type Rule,
  type RuleId,
  type RuleSetting,
  type RuleSubject,
  type RuleUnit,
  ruleIds,
  ruleOf,
  ruleSubjects,
  rules,
  ruleUnits,
  thresholdsOf,
} from './rules/index.js'
export { type Detail, detailsOf, type FactName, factForms } from './texts/facts.js'
export { writeMessage } from './texts/write.js'
export {
  type Condition,
  type ConditionMove,
  conditions,
  type Handling,
  type HandlingMove,
  handlings,
  type Publicity,
  type PublicityMove,
  publicities,
} from './track.js'
