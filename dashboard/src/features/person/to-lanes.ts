import type { LifeLane, LifeSpan } from '../../charts/LifeLines.js'
import type { Agenda } from './agenda.graphql.js'
import type { Career, Profile } from './person.graphql.js'

export type Part = 'member' | 'council' | 'candidacy' | 'proposal' | 'vote'

/** How parts of a life are called. */
export interface Words {
  readonly lane: (part: Part) => string
  readonly seat: (term: Career['seats'][number]['term']) => string
  readonly candidacy: (candidacy: Career['candidacies'][number]) => string
  readonly lead: (group: string) => string
  readonly worker: (group: string) => string
  readonly proposal: (title: string) => string
  readonly vote: (cycle: number | null) => string
}

/** All roles of a person, one line for each kind of role and each group, since jobs overlap; what they never were has no line. */
export function toLanes(profile: Profile, career: Career, agenda: Agenda | null, words: Words): LifeLane[] {
  const { joined, handle, number } = profile
  const proposals = agenda?.proposals.nodes ?? []
  const lanes: readonly LifeLane[] = [
    laneOf(words.lane('member'), joined === null ? [] : [spanOf('joined', joined.at, null, handle ?? number, 'quiet')]),
    laneOf(
      words.lane('council'),
      career.seats.map(({ term }) => spanOf(term.key, term.fromAt, term.untilAt, words.seat(term))),
    ),
    laneOf(
      words.lane('candidacy'),
      career.candidacies.map((one) => momentOf(`c${one.source.block}`, one.announcedAt, words.candidacy(one), toneOf(one.status))),
    ),
    ...groupLanes(career, words),
    laneOf(
      words.lane('proposal'),
      proposals.map(({ key, title, proposedAt }) => momentOf(key, proposedAt, words.proposal(title ?? key), 'main')),
    ),
    laneOf(
      words.lane('vote'),
      career.electionVotes.map(({ cycle, castAt, source }) => momentOf(`v${source.block}`, castAt, words.vote(cycle), 'main')),
    ),
  ]
  return lanes.filter(({ spans }) => spans.length > 0)
}

function groupLanes({ leads, jobs }: Career, words: Words): LifeLane[] {
  const parts = [
    ...leads.map(
      (lead) =>
        [
          words.lead(lead.groupName),
          spanOf(`${lead.groupName}${lead.fromBlock}`, lead.fromAt, lead.untilAt, words.lead(lead.groupName)),
        ] as const,
    ),
    ...jobs
      .filter(({ role }) => role !== 'LEAD')
      .map((job) => [words.worker(job.group.name), spanOf(job.key, job.hiredAt, job.endedAt, words.worker(job.group.name))] as const),
  ]
  const names = [...new Set(parts.map(([name]) => name))]
  return names.map((name) =>
    laneOf(
      name,
      parts.filter(([own]) => own === name).map(([, span]) => span),
    ),
  )
}

function laneOf(name: string, spans: readonly LifeSpan[]): LifeLane {
  return { name, spans }
}

function toneOf(status: Career['candidacies'][number]['status']): LifeSpan['tone'] {
  return status === 'ELECTED' ? 'good' : 'quiet'
}

function spanOf(key: string, from: string, until: string | null, text: string, tone?: LifeSpan['tone']): LifeSpan {
  return {
    key,
    from: Date.parse(from),
    until: until === null ? undefined : Date.parse(until),
    text,
    tone: tone ?? (until === null ? 'main' : 'soft'),
  }
}

function momentOf(key: string, at: string, text: string, tone: LifeSpan['tone']): LifeSpan {
  return { key, from: Date.parse(at), until: Date.parse(at), text, tone }
}
