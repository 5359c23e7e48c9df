import type { LifeLane } from '../../charts/LifeLines.js'
import type { PersonRow } from '../../graphql/shapes.js'
import type { Tenure } from './group.graphql.js'

interface Words {
  readonly lead: string
  readonly vacant: string
  readonly nobody: (worker: string) => string
}

/** Leads in the order of time, and the vacancies between them, on one line each. */
export function toLanes(leads: readonly Tenure[], words: Words): LifeLane[] {
  const ordered = leads.toSorted((a, b) => a.fromBlock - b.fromBlock)
  const tenures = ordered.map(({ worker, member, fromAt, untilAt, fromBlock }) => ({
    key: `${fromBlock}/${worker}`,
    from: Date.parse(fromAt),
    until: untilAt === null ? undefined : Date.parse(untilAt),
    text: nameOf(member) ?? words.nobody(worker),
    tone: untilAt === null ? ('main' as const) : ('soft' as const),
  }))
  const gaps = ordered.flatMap(({ untilAt, untilBlock }, i) => {
    const next = ordered[i + 1]
    if (untilAt === null || next?.fromBlock === untilBlock) return []
    const until = next === undefined ? undefined : Date.parse(next.fromAt)
    return [{ key: `${untilBlock}/gap`, from: Date.parse(untilAt), until, text: words.vacant, tone: 'bad' as const }]
  })
  return gaps.length === 0
    ? [{ name: words.lead, spans: tenures }]
    : [
        { name: words.lead, spans: tenures },
        { name: words.vacant, spans: gaps },
      ]
}

function nameOf(member: PersonRow | null): string | undefined {
  return member === null ? undefined : (member.handle ?? `#${member.number}`)
}
