import type { AccountId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import {
  type CurveAsked,
  findRanking,
  findRankPoints,
  findRanks,
  type RankChangeRow,
  type RankingRow,
  type RankPoint,
  type RankRow,
} from './ranking.js'

const rankingRule: DefinitionRow = {
  key: 'producer-ranking',
  version: 1,
  formula:
    'rank = place by votes, most first, as the table stood at a look; place = the same among those who may be elected; seats = producers of the schedule in force then; margin = votes − those of the first without a seat, or, without a seat, − those of the last seat',
  exclusions: ['votes that changed since the look', 'punished producers, who are passed over in an election'],
}

const ProducerPlace = builder.objectRef<RankRow>('ProducerPlace').implement({
  description: 'Where a producer stood in a look.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: 'Place among all, by votes.' }),
    place: t.exposeInt('place', {
      nullable: true,
      description: 'Place among those who may be elected; null for those who are barred or do not stand.',
    }),
    producer: t.field({ type: Account, description: 'Who.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    votes: t.string({ description: "Whole number of the chain's own making, as decimal text.", resolve: ({ votes }) => String(votes) }),
    active: t.exposeBoolean('active', {
      nullable: true,
      description: 'Whether it stood in the schedule then; null where nobody told who did.',
    }),
    blacklisted: t.exposeBoolean('blacklisted', { nullable: true, description: 'Whether it is barred; null where the look does not say.' }),
    margin: t.string({
      nullable: true,
      description:
        'With a seat: votes above the first without one. Without: votes that are missing to the last seat, below zero. Decimal text.',
      resolve: ({ margin }) => (margin === null ? null : String(margin)),
    }),
  }),
})

export const ProducerRanking = builder.objectRef<RankingRow>('ProducerRanking').implement({
  description: 'Producers in the order of votes, at one look.',
  fields: (t) => ({
    block: t.expose('height', { type: 'BlockNumber', description: 'The block whose state the look tells.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of that block.' }),
    seats: t.exposeInt('seats', { nullable: true, description: 'How many make blocks; null where nobody told who stood in the schedule.' }),
    entries: t.field({
      type: [ProducerPlace],
      description: 'By rank.',
      complexity: 100,
      resolve: (ranking, _, { db }) => findRanks(db, ranking),
    }),
    definition: t.field({ type: Definition, description: 'How it is reckoned.', resolve: () => rankingRule }),
    source: t.field({ type: Source, description: 'The look.', resolve: (row) => row }),
  }),
})

const ProducerRankPoint = builder.objectRef<RankPoint>('ProducerRankPoint').implement({
  description: 'A producer in one look.',
  fields: (t) => ({
    block: t.expose('height', { type: 'BlockNumber', description: 'The block whose state the look tells.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of that block.' }),
    rank: t.exposeInt('rank', { description: 'Place among all, by votes.' }),
    votes: t.string({ description: 'Votes, as decimal text.', resolve: ({ votes }) => String(votes) }),
  }),
})

interface Series extends Pick<RankRow, 'chain' | 'producer'> {
  readonly points: readonly RankPoint[]
}

const ProducerRankSeries = builder.objectRef<Series>('ProducerRankSeries').implement({
  description: 'A producer over time.',
  fields: (t) => ({
    producer: t.field({ type: Account, description: 'Who.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    points: t.field({ type: [ProducerRankPoint], description: 'Oldest first.', resolve: ({ points }) => [...points] }),
  }),
})

export const ProducerRankingCurve = builder.objectRef<CurveAsked>('ProducerRankingCurve').implement({
  description: 'Votes and ranks over time.',
  fields: (t) => ({
    producers: t.field({
      type: [ProducerRankSeries],
      description: 'By their rank in the last of these looks.',
      resolve: async (asked, _, { db }) => {
        const points = await findRankPoints(db, asked)
        const series = new Map<AccountId, RankPoint[]>()
        for (const point of points) series.set(point.producer, [...(series.get(point.producer) ?? []), point])
        const lastRank = (own: readonly RankPoint[]) => own.at(-1)?.rank ?? 0
        return [...series]
          .toSorted(([, a], [, b]) => lastRank(a) - lastRank(b))
          .map(([producer, own]) => ({ chain: asked.chain, producer, points: own }))
      },
    }),
    seats: t.int({
      nullable: true,
      description: 'How many make blocks at the last look up to then; null where nobody told.',
      resolve: async ({ chain, to }, _, { db }) => (await findRanking(db, chain, to))?.seats ?? null,
    }),
    definition: t.field({ type: Definition, description: 'How it is reckoned.', resolve: () => rankingRule }),
  }),
})

export const ProducerRankChange = builder.objectRef<RankChangeRow>('ProducerRankChange').implement({
  description: 'A producer that stands elsewhere than in the look before.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'Its look and its producer.' }),
    producer: t.field({ type: Account, description: 'Who.', resolve: ({ chain, producer }) => ({ chain, account: producer }) }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the last final block at the look.' }),
    block: t.expose('height', {
      type: 'BlockNumber',
      description: 'That block; the change happened between the look before and this one.',
    }),
    from: t.exposeInt('rankBefore', { nullable: true, description: 'Rank in the look before.' }),
    to: t.exposeInt('rank', { nullable: true, description: 'Rank now.' }),
    votesFrom: t.string({ nullable: true, description: 'Votes in the look before.', resolve: ({ votesBefore }) => String(votesBefore) }),
    votesTo: t.string({ nullable: true, description: 'Votes now.', resolve: ({ votes }) => String(votes) }),
    crossing: t.exposeBoolean('crossing', {
      nullable: true,
      description: 'Whether it came into a place with a seat, or left one; null where nobody told how many there are.',
    }),
    source: t.field({ type: Source, description: 'The look.', resolve: (row) => row }),
  }),
})
