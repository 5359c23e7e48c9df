import type { Election, Stage } from './election.graphql.js'

const order = ['ANNOUNCING', 'VOTING', 'REVEALING'] as const

export interface Step {
  readonly name: (typeof order)[number]
  readonly state: 'over' | 'now' | 'ahead' | 'skipped' | 'unread'
  readonly stage: Stage | undefined
}

/** The three stages of a round. What a failed round never came to is skipped; what lies before the first block that is read is not known. */
export function stepsOf({ stages, stage, outcome }: Pick<Election, 'stages' | 'stage' | 'outcome'>): readonly Step[] {
  const known = order.map((name) => stages.find((one) => one.stage === name))
  return order.map((name, place) => {
    const own = known[place]
    const laterKnown = known.slice(place + 1).some((one) => one !== undefined)
    return { name, stage: own, state: stateOf(own, name === stage, laterKnown, outcome) }
  })
}

function stateOf(own: Stage | undefined, now: boolean, laterKnown: boolean, outcome: Election['outcome']): Step['state'] {
  if (now) return 'now'
  if (own !== undefined) return 'over'
  if (laterKnown || outcome === 'ELECTED') return 'unread'
  return outcome === 'FAILED' ? 'skipped' : 'ahead'
}
