import { AccountId, MemberId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { type CheckRow, countFindings, type FindingRow, findChecks, findFindings, findingList } from './findings.js'
import { FindingKind, FindingWhereInput } from './where.js'

type Kind = FindingRow['kind']

const rules: Record<Kind, DefinitionRow> = {
  'budget-differs': {
    key: 'finding-budget-differs',
    version: 1,
    formula: 'stated balance − (the statement before + the flows between the two) ≠ 0',
    exclusions: ['the first statement of each budget, which has none before it'],
  },
  'power-differs': {
    key: 'finding-power-differs',
    version: 1,
    formula: "the chain's count of a winner − the stakes of the revealed votes for them ≠ 0",
    exclusions: ['candidates without a count by the chain', 'rounds of which votes are not read'],
  },
  'reveal-differs': {
    key: 'finding-reveal-differs',
    version: 1,
    formula: 'the commitment reckoned again from the revealed vote ≠ the commitment of the vote',
    exclusions: ['votes that are not revealed', 'votes of rounds that are not known'],
  },
}

export const Finding = builder.objectRef<FindingRow>('Finding').implement({
  description: "Where the chain's own words do not agree with each other. Nothing is corrected by it.",
  fields: (t) => ({
    kind: t.expose('kind', { type: FindingKind, description: 'What does not agree.' }),
    budgetName: t.string({
      nullable: true,
      description: 'Name of the budget it is about; null for what is about votes.',
      resolve: ({ kind, subject }) => (kind === 'budget-differs' ? subject : null),
    }),
    candidate: t.field({
      type: Membership,
      nullable: true,
      description: 'The winner whose count it is about; null for all else.',
      resolve: ({ kind, chain, subject }) => (kind === 'power-differs' ? { chain, member: MemberId(subject) } : null),
    }),
    voter: t.field({
      type: Account,
      nullable: true,
      description: 'The voter whose reveal it is about; null for all else.',
      resolve: ({ kind, chain, subject }) => (kind === 'reveal-differs' ? { chain, account: AccountId(subject) } : null),
    }),
    expected: t.field({
      type: Amount,
      nullable: true,
      description: 'What follows from everything else; null where it is not about an amount.',
      resolve: ({ expected, asset }) => amountOrNull(expected, asset),
    }),
    stated: t.field({
      type: Amount,
      nullable: true,
      description: 'What the chain stated; null where it is not about an amount.',
      resolve: ({ stated, asset }) => amountOrNull(stated, asset),
    }),
    difference: t.field({
      type: Amount,
      nullable: true,
      description: 'stated − expected; null where it is not about an amount.',
      resolve: ({ difference, asset }) => amountOrNull(difference, asset),
    }),
    definition: t.field({ type: Definition, description: 'What was held against what.', resolve: ({ kind }) => rules[kind] }),
  }),
})

const FindingCheck = builder.objectRef<CheckRow>('FindingCheck').implement({
  description: 'How much was checked, so that no finding can be told from nothing to check.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FindingKind, description: 'What was checked.' }),
    checked: t.exposeInt('checked', { description: 'Statements that were held against others.' }),
    found: t.exposeInt('found', { description: 'Those that do not agree.' }),
    definition: t.field({ type: Definition, description: 'What was held against what.', resolve: ({ kind }) => rules[kind] }),
  }),
})

builder.queryFields((t) => ({
  findings: t.connection(
    {
      type: Finding,
      description: `Where the chain's own words do not agree, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        kind: t.arg({ type: FindingKind, description: 'Only of this kind.' }),
        where: t.arg({ type: FindingWhereInput, description: 'Only these; all, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, kind, where, ...page }, { db }) => {
        const list = findingList(requireChainId(chain), where, kind ?? null)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findFindings(db, list, span),
          () => countFindings(db, list),
        )
      },
    },
    { name: 'FindingConnection' },
    { name: 'FindingEdge' },
  ),
  findingChecks: t.field({
    type: [FindingCheck],
    description: 'What was checked on a chain, kind by kind.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: (_, { chain }, { db }) => findChecks(db, requireChainId(chain)),
  }),
}))
