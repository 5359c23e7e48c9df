const list = 'producers(chain: "bravo")'
const one = 'producer(key: "bravo:producer:prod.c")'
const board = 'producerBoard(chain: "bravo")'

/** How each type of producers and their slots is reached from the root. */
export const producerPaths: Record<string, string> = {
  ChainStop: 'chainStops(chain: "bravo") { nodes { @ } }',
  ChainStopConnection: 'chainStops(chain: "bravo") { @ }',
  ChainStopEdge: 'chainStops(chain: "bravo") { edges { @ } }',
  Emergency: `${board} { emergency { @ } }`,
  Finality: `${board} { finality { @ } }`,
  MissedSlot: 'missedSlots(chain: "bravo") { nodes { @ } }',
  MissedSlotConnection: 'missedSlots(chain: "bravo") { @ }',
  MissedSlotEdge: 'missedSlots(chain: "bravo") { edges { @ } }',
  MissedStreak: `${one} { streaks { @ } }`,
  PenaltyStreak: `${list} { nodes { penalty { streaks { @ } } } }`,
  Producer: `${one} { @ }`,
  ProducerBlock: `${one} { lastBlock { @ } }`,
  ProducerBoard: `${board} { @ }`,
  ProducerConnection: `${list} { @ }`,
  ProducerCounts: `${board} { counts { @ } }`,
  ProducerDay: 'producerDays(chain: "bravo") { nodes { @ } }',
  ProducerDayConnection: 'producerDays(chain: "bravo") { @ }',
  ProducerDayEdge: 'producerDays(chain: "bravo") { edges { @ } }',
  ProducerEdge: `${list} { edges { @ } }`,
  ProducerEvent: `${one} { events { @ } }`,
  ProducerHeartbeat: `${list} { nodes { heartbeat { @ } } }`,
  ProducerPenalty: `${list} { nodes { penalty { @ } } }`,
  ProducerPolicy: `${board} { policy { @ } }`,
  ProducerRank: `${one} { ranks { @ } }`,
  ProducerSlots: `${one} { month { @ } }`,
  ProducerSpan: `${one} { spans { @ } }`,
  Punishment: `${one} { punishments { @ } }`,
  Schedule: 'schedules(chain: "bravo") { nodes { @ } }',
  ScheduleConnection: 'schedules(chain: "bravo") { @ }',
  ScheduleEdge: 'schedules(chain: "bravo") { edges { @ } }',
  ScheduledProducer: 'schedules(chain: "bravo") { nodes { producers { @ } } }',
}
