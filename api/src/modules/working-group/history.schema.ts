import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import { CouncilTerm } from '../term/schema.js'
import type { GroupStatusRow, GroupTermRow } from './groups.js'
import { WorkingGroup } from './schema.js'
import { countTurnover, type TurnoverRow } from './turnover.js'

const rule: DefinitionRow = {
  key: 'group-turnover',
  version: 1,
  formula:
    'hired = workers hired, exited = workers who left, terminated = workers dismissed, slashes = cuts of stake, each counted in the block it happened in',
  exclusions: ['what happened in blocks that are not read', 'notices, until the worker has left'],
}

const GroupStatus = builder.objectRef<GroupStatusRow>('GroupStatus').implement({
  description: 'What a lead said of the group at one time.',
  fields: (t) => ({
    text: t.exposeString('text', { nullable: true, description: 'The words; null where the chain keeps their hash alone.' }),
    hash: t.expose('hash', { type: 'Hex', description: 'Hash of the words.' }),
    at: t.expose('statedAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const GroupTurnover = builder.objectRef<TurnoverRow>('GroupTurnover').implement({
  description: 'Who came to a group and who went.',
  fields: (t) => ({
    hired: t.exposeInt('hired', { description: 'Workers hired, leads included.' }),
    exited: t.exposeInt('exited', { description: 'Workers who left.' }),
    terminated: t.exposeInt('terminated', { description: 'Workers who were dismissed.' }),
    slashes: t.exposeInt('slashes', { description: 'Cuts of a stake.' }),
    definition: t.field({ type: Definition, description: 'What is counted.', resolve: () => rule }),
  }),
})

const GroupTerm = builder.objectRef<GroupTermRow>('GroupTerm').implement({
  description: 'A group in one term of the council. Complete where the term is.',
  fields: (t) => ({
    term: t.field({
      type: CouncilTerm,
      description: 'The term.',
      resolve: async ({ term }, _, { load }) => {
        const row = await load.term.load(term)
        if (row === undefined) throw new TypeError(`No term ${term}`)
        return row
      },
    }),
    turnover: t.field({ type: GroupTurnover, description: 'Who came and who went.', resolve: (row) => row }),
    paid: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay of its workers in the term, late pay included; null where nothing of the kind is read.',
      resolve: ({ paid, asset }) => amountOrNull(paid, asset),
    }),
    overduePaid: t.field({
      type: Amount,
      nullable: true,
      description: 'The part of it that was missed at its time and paid later; null where nothing of the kind is read.',
      resolve: ({ overdue, asset }) => amountOrNull(overdue, asset),
    }),
    slashed: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake that was taken away; null where nothing of the kind is read.',
      resolve: ({ slashed, asset }) => amountOrNull(slashed, asset),
    }),
  }),
})

const mostTerms = 100

builder.objectFields(WorkingGroup, (t) => ({
  statuses: t.field({
    type: [GroupStatus],
    description: 'What its leads said of it, newest first.',
    resolve: async (group, _, { load }) => [...(await load.groupStatuses.load(group))],
  }),
  currentTerm: t.field({
    type: GroupTerm,
    nullable: true,
    description: 'The group in the term of the council that lasts; null before the first election that is read.',
    resolve: async (group, _, { load }) => (await load.groupTermNow.load(group)) ?? null,
  }),
  terms: t.field({
    type: [GroupTerm],
    description: 'The group in the terms of the council, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 10, description: `Terms to take, at most ${mostTerms}.` }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? 10 }),
    resolve: async (group, { first }, { load }) => {
      if (first < 0 || first > mostTerms) throw badInput(`terms takes from 0 to ${mostTerms}; ${first} were asked for`)
      return (await load.groupTerms.load(group)).slice(0, first)
    },
  }),
  turnover: t.field({
    type: GroupTurnover,
    description: 'Who came and who went in a range of blocks. One statement per group.',
    args: {
      fromBlock: t.arg({ type: 'BlockNumber', description: 'First block of the range; the first that is read, when absent.' }),
      untilBlock: t.arg({ type: 'BlockNumber', description: 'Last block of the range; the last that is read, when absent.' }),
    },
    complexity: 20,
    resolve: (group, { fromBlock = null, untilBlock = null }, { db }) => countTurnover(db, group, fromBlock, untilBlock),
  }),
}))
