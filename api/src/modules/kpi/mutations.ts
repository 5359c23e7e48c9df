import { MemberId } from '@secretariat/shared'
import { checkSum, type Grade, kpiRoundSchema, kpiSchema, kpiSubject } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { definitionOf, type KpiInput, KpiInputRef } from './inputs.js'
import { KpiRound } from './round.schema.js'
import { findRound } from './rounds.js'

interface RoundInput {
  chain: string
  round: string
}
const inRound = { chain: 'Key of the chain.', round: 'The round.' } as const

interface DefineRound extends RoundInput {
  title: string
  term?: number | null | undefined
  from: number
  deadline: number
  deadlineDate?: string | null | undefined
  thread?: string | null | undefined
}

mutation('defineKpiRound', {
  description: 'Begins a round of KPIs, or changes it.',
  role: 'deputy',
  input: builder.inputRef<DefineRound>('DefineKpiRoundInput').implement({
    description: 'A round as it shall count.',
    fields: (t) => ({
      chain: t.string({ required: true, description: inRound.chain }),
      round: t.string({ required: true, description: 'Its number or name; part of addresses.' }),
      title: t.string({ required: true, description: 'Its title.' }),
      term: t.int({ description: "Number of the council's term." }),
      from: t.int({ required: true, description: 'First block.' }),
      deadline: t.int({ required: true, description: 'Last block that counts.' }),
      deadlineDate: t.string({ description: 'Date of it as announced, YYYY-MM-DD.' }),
      thread: t.string({ description: 'Link to the thread of summaries.' }),
    }),
  }),
  result: KpiRound,
  async run({ chain, round: id, ...rest }, change) {
    const round = kpiRoundSchema.parse({ id, ...rest })
    await change.record({ kind: 'kpi.defined', chain: await knownChain(change, chain), subject: round.id, data: { round } })
    return roundOf(change, { chain, round: id })
  },
})

mutation('defineKpi', {
  description: 'Adds a KPI to a round, or changes it; what it was before is kept.',
  role: 'deputy',
  input: builder.inputRef<RoundInput & { kpi: KpiInput }>('DefineKpiInput').implement({
    description: 'A KPI, and where it belongs.',
    fields: (t) => ({
      chain: t.string({ required: true, description: inRound.chain }),
      round: t.string({ required: true, description: inRound.round }),
      kpi: t.field({ type: KpiInputRef, required: true, description: 'The KPI as it shall count.' }),
    }),
  }),
  result: KpiRound,
  async run({ kpi: input, ...asked }, change) {
    const { chain, round, fromHeight } = await roundOf(change, asked)
    const kpi = kpiSchema.parse(definitionOf(input))
    if (fromHeight !== null && kpi.from < fromHeight) throw new Mistake('INVALID', 'from', `The round begins with block ${fromHeight}`)
    await change.record({ kind: 'kpi.defined', chain, subject: kpiSubject({ round, kpi: kpi.id }), data: { kpi } })
    return roundOf(change, asked)
  },
})

interface Prove extends RoundInput {
  kpi: string
  need: string
  link: string
  note?: string | null | undefined
  withdrawn?: boolean | null | undefined
}

mutation('proveKpi', {
  description: 'Gives a link that proves a need of a KPI, or takes it back.',
  role: 'operator',
  input: builder.inputRef<Prove>('ProveKpiInput').implement({
    description: 'The link, and what it proves.',
    fields: (t) => ({
      chain: t.string({ required: true, description: inRound.chain }),
      round: t.string({ required: true, description: inRound.round }),
      kpi: t.string({ required: true, description: 'Id of the KPI.' }),
      need: t.string({ required: true, description: 'Which need of it.' }),
      link: t.string({ required: true, description: 'Where it can be seen: http, https or ipfs.' }),
      note: t.string({ description: 'Words beside it.' }),
      withdrawn: t.boolean({ description: 'True takes the link back.' }),
    }),
  }),
  result: KpiRound,
  async run({ kpi: id, need, link, note, withdrawn, ...asked }, change) {
    const { chain, definition } = await kpiOf(change, asked, id)
    const { measure } = definition
    if (measure.kind !== 'evidence' || measure.needs.every((each) => each.id !== need))
      throw new Mistake('NOT_FOUND', 'need', `KPI ${id} has no need ${need.slice(0, 40)}`)
    const { height } = await change.db
      .selectFrom('coverage')
      .select(({ fn }) => fn.max('last').as('height'))
      .where('chain', '=', chain)
      .executeTakeFirstOrThrow()
    const data = { need, url: link, note: note ?? '', height, withdrawn: withdrawn ?? false }
    await change.record({ kind: 'kpi.evidenced', chain, subject: kpiSubject({ round: asked.round, kpi: id }), data })
    return roundOf(change, asked)
  },
})

interface AwardInput {
  member: string
  amount: string
}

interface GradeInput extends RoundInput {
  kpi: string
  verdict?: Grade['verdict'] | null | undefined
  note?: string | null | undefined
  awards?: AwardInput[] | null | undefined
}

const KpiAwardInput = builder.inputRef<AwardInput>('KpiAwardInput').implement({
  description: 'What a member gets.',
  fields: (t) => ({
    member: t.string({ required: true, description: 'Number of the member.' }),
    amount: t.string({ required: true, description: "Decimal text, in the currency of the KPI's reward." }),
  }),
})

const Verdict = builder.enumType('KpiVerdict', {
  description: 'How a person judged a KPI.',
  values: {
    MET: { value: 'met', description: 'Met; it may pay.' },
    MISSED: { value: 'missed', description: 'Not met.' },
    VOID: { value: 'void', description: 'It counts no more.' },
  },
} as const)

mutation('gradeKpi', {
  description: 'Judges a KPI and says what it pays to whom; without a verdict it takes the judgement back.',
  role: 'secretary',
  input: builder.inputRef<GradeInput>('GradeKpiInput').implement({
    description: 'The judgement.',
    fields: (t) => ({
      chain: t.string({ required: true, description: inRound.chain }),
      round: t.string({ required: true, description: inRound.round }),
      kpi: t.string({ required: true, description: 'Id of the KPI.' }),
      verdict: t.field({ type: Verdict, description: 'The judgement; absent to take it back.' }),
      note: t.string({ description: 'Why.' }),
      awards: t.field({ type: [KpiAwardInput], description: 'What members get; only where it is met.' }),
    }),
  }),
  result: KpiRound,
  async run({ kpi: id, verdict = null, note, awards, ...asked }, change) {
    const { chain, definition } = await kpiOf(change, asked, id)
    const paid = (awards ?? []).map(({ member, amount }) => ({ member: memberOf(member), amount }))
    const data = { verdict, note: note ?? '', awards: paid }
    if (paid.length > 0 && verdict !== 'met') throw new Mistake('INVALID', 'awards', 'Only a KPI that is met pays')
    // The entry's schema judges the amounts before they are added up.
    await change.record({ kind: 'kpi.graded', chain, subject: kpiSubject({ round: asked.round, kpi: id }), data })
    const { amount, currency } = definition.reward
    const { awarded, difference } = checkSum(paid, amount)
    if (Number(difference) > 0) throw new Mistake('TOO_MUCH', 'awards', `${awarded} ${currency} is more than the reward of ${amount}`)
    return roundOf(change, asked)
  },
})

function memberOf(text: string): MemberId {
  const member = MemberId.schema.safeParse(text)
  if (!member.success) throw new Mistake('INVALID', 'awards', `${text.slice(0, 40)} is not the number of a member`)
  return member.data
}

async function knownChain({ db }: Change, text: string) {
  const chain = requireChainId(text)
  const known = await db.selectFrom('chain').select('id').where('id', '=', chain).executeTakeFirst()
  if (known === undefined) throw new Mistake('NOT_FOUND', 'chain', `There is no chain ${chain}`)
  return chain
}

async function roundOf({ db }: Change, { chain, round }: RoundInput) {
  const found = await findRound(db, { chain: requireChainId(chain), round, origin: 'defined' })
  if (found === undefined) throw new Mistake('NOT_FOUND', 'round', `There is no round ${round.slice(0, 40)}: define it first`)
  return found
}

async function kpiOf(change: Change, { chain, round }: RoundInput, kpi: string) {
  const found = await change.db
    .selectFrom('kpi')
    .select(['chain', 'definition'])
    .where('chain', '=', requireChainId(chain))
    .where('round', '=', round)
    .where('kpi', '=', kpi)
    .executeTakeFirst()
  if (found === undefined) throw new Mistake('NOT_FOUND', 'kpi', `There is no KPI ${kpi.slice(0, 40)} in round ${round.slice(0, 40)}`)
  return found
}
