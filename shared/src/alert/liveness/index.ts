import type { Timestamp } from '../../time.js'
import type { Signal } from '../observation.js'
import { blindSignal, endpointSignals, finalitySignal, haltedSignal } from './chain-signals.js'
import { marginSignal, producerSignals } from './producers.js'
import { scheduleSignals, unknownScheduleSignal } from './schedules.js'
import type { Situation } from './situation.js'
import { withFacts } from './told.js'
import { validatorSignals } from './validators.js'

export { afterHeader, isKnown, type LiveHeader, type Liveness, nothingSeen } from './header.js'
export type {
  DrawnMakers,
  EndpointWord,
  IndexedTo,
  ScheduledMakers,
  Situation,
} from './situation.js'

/** Everything that can be measured of a chain's signs of life at a moment. Who left the schedule has no signal any more. */
export function signalsAt(situation: Situation, now: Timestamp): Signal[] {
  return withFacts(situation, measuredAt(situation, now))
}

function measuredAt(situation: Situation, now: Timestamp): Signal[] {
  const { makers } = situation
  const ofChain = [haltedSignal(situation, now), finalitySignal(situation, now), blindSignal(situation, now)]
  const ofAll = [...ofChain, ...endpointSignals(situation, now)]
  if (makers === undefined) return ofAll
  if (makers.by === 'lot') return [...ofAll, ...validatorSignals(situation, makers, now)]
  return [
    ...ofAll,
    marginSignal(situation, makers, now),
    unknownScheduleSignal(situation, makers, now),
    ...scheduleSignals(situation, now),
    ...producerSignals(situation, makers, now),
  ]
}
