import { type Database, keepReadings, record, stateOfIncident, transition, type Voice } from '@secretariat/db'
import { ChainId, type Entry, type Stated, Timestamp, timeOfSlot } from '@secretariat/shared'
import { ruleOf, thresholdsOf, writeMessage } from '@secretariat/shared/alert'
import { b, c, eoscTiming, newYear } from './producer-story.js'

export const bravo = ChainId('bravo')
const voice: Voice = { write: writeMessage, chainName: 'Bravo', profile: 'eosc', dashboard: 'https://desk.example' }
const actor = { name: 'ann', via: 'cli', address: null } as const

/** So many seconds after the first slot of the producers' story. */
export const incidentTime = (seconds: number): Timestamp => Timestamp(timeOfSlot(newYear, eoscTiming) + seconds * 1000)

type Measured = readonly [rule: string, subject: string, value: number, good?: number]

/** What was measured of `bravo` at a time, as the engine hands it over. */
export async function measured(db: Database, seconds: number, ...told: readonly Measured[]): Promise<void> {
  const now = incidentTime(seconds)
  const signals = told.map(([id, subject, value, good = 0]) => {
    const rule = ruleOf(id)
    const thresholds = rule && thresholdsOf(rule, 'eosc')
    if (thresholds === undefined) throw new TypeError(`${id} is no rule of EOSC`)
    return { signal: { chain: bravo, rule: id, subject, value, good, at: now, height: null, provisional: false }, thresholds }
  })
  await transition(db, { chain: bravo, signals, answered: new Set(), liveFrom: incidentTime(0), now, voice })
}

export async function said(
  db: Database,
  incident: number,
  stated: Pick<Stated<IncidentKind>, 'kind' | 'data'>,
  seconds: number,
): Promise<Entry> {
  // Safety: kind and data come from one statement; subject and chain are those of every one of them.
  const whole = { ...stated, chain: bravo, subject: String(incident) } as Stated<IncidentKind>
  return await stateOfIncident(db, actor, whole, { now: incidentTime(seconds), voice })
}
type IncidentKind = Extract<Stated['kind'], `incident.${string}`>

/**
 * Incidents of `bravo`: 1 is `b`, silent, critical, announced as down and over; 2 is `c`, silent and taken in hand; 3 is the chain, which
 * stands still, so that nobody is told of `c` any more; 4 is `b` again. One silence was ended, one holds now.
 */
export async function tellIncidents(db: Database): Promise<void> {
  const silent = 'producer-silent'
  await measured(db, 10, [silent, b, 2])
  await measured(db, 20, [silent, b, 3])
  await measured(db, 60, [silent, b, 11])
  await said(db, 1, { kind: 'incident.acknowledged', data: { note: 'Calling them', until: null } }, 65)
  await said(db, 1, { kind: 'incident.support-requested', data: { symptom: 'Disk full', evidence: ['https://shot.example/1.png'] } }, 66)
  await said(db, 1, { kind: 'incident.announced', data: { what: 'down', url: 'https://forum.example/1', lang: 'en', place: 'forum' } }, 70)
  await measured(db, 100, [silent, b, 0, 1], [silent, c, 3])
  await measured(db, 200, [silent, b, 0, 9], [silent, c, 4])
  await said(db, 1, { kind: 'incident.cause-set', data: { cause: 'Disk full' } }, 210)
  await said(db, 2, { kind: 'incident.noted', data: { note: 'Their pager is off' } }, 220)
  await said(db, 2, { kind: 'incident.acknowledged', data: { note: 'On it', until: '2026-01-01T12:00:00Z' } }, 230)
  await measured(db, 240, ['chain-halted', 'bravo', 40], [silent, c, 4])
  await measured(db, 2400, [silent, b, 3], ['chain-halted', 'bravo', 60], [silent, c, 4])
  const silence = { rule: silent, target: b, reason: 'Maintenance', breaksThrough: true, untilRecovered: false } as const
  await record(db, actor, {
    ...{ kind: 'silence.set', chain: bravo, subject: 'over' },
    data: { ...silence, from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' },
  })
  await record(db, actor, { kind: 'silence.ended', chain: bravo, subject: 'over', data: { note: 'Done' } })
  const [from, until] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)].map((date) => date.toISOString())
  await record(db, actor, {
    kind: 'silence.set',
    chain: bravo,
    subject: 'holds',
    data: { ...silence, from: from ?? '', until: until ?? '' },
  })
  await record(db, actor, {
    ...{ kind: 'rule.configured', chain: bravo, subject: 'finality-margin' },
    data: { enabled: false, thresholds: null, note: 'Too loud' },
  })
  await keepReadings(db, { chain: bravo, ...readingOf(b) })
}

/** What the engine measured of a producer last: nine turns missed. */
function readingOf(subject: string) {
  const [rule, measuredAt] = ['producer-silent', incidentTime(2400)]
  const signal = { chain: bravo, rule, subject, value: 9, good: 0, at: measuredAt, height: null, provisional: false }
  return { looks: new Map([[rule, measuredAt]]), readings: [{ signal, thresholds: undefined, measuredAt }] }
}
