import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

const scheduleNaming = rowPerFact('scheduleNaming', ['schedule.proposed', 'schedule.stated'], (fact) => ({
  ...placed(fact),
  version: fact.version,
  announced: fact.kind === 'schedule.proposed',
  producers: fact.producers.map(({ producer }) => producer),
  keys: fact.producers.map(({ key }) => key ?? ''),
  namedAt: new Date(fact.time),
}))

const scheduleChange = rowPerFact('scheduleChange', ['schedule.changed'], (fact) => ({
  ...placed(fact),
  version: fact.version,
  previous: fact.previous,
  changedAt: new Date(fact.time),
}))

export const schedules = [scheduleNaming, scheduleChange]
