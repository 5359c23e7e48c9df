import { AssetId, decimalsOf, formatUnits } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Definition, type DefinitionRow } from '../base/provenance.js'
import { chainsOf } from '../history/schema.js'
import { type AnomalyCount, type AnomalyRow, anomalyList, countAnomalies, countByKind, findAnomalies } from './anomalies.js'
import { kindValues, rules } from './rules.js'

export const AnomalyKind = builder.enumType('AnomalyKind', { description: 'What does not agree with what.', values: kindValues() })

const AnomalyOrigin = builder.enumType('AnomalyOrigin', {
  description: 'Whose words do not agree.',
  values: {
    CHAIN: { value: 'chain', description: 'Those of a chain.' },
    RECORD: { value: 'record', description: 'Those of records that people wrote down.' },
  },
} as const)

function ruleOf({ kind }: Pick<AnomalyRow, 'kind'>): DefinitionRow {
  return { key: `finding-${kind}`, version: 1, formula: rules[kind], exclusions: [] }
}

interface Figure {
  readonly raw: bigint
  readonly unit: string
}

/** Averages and shares are held against each other in hundredths. */
function written({ raw, unit }: Figure): string {
  const asset = AssetId.schema.safeParse(unit).data
  return formatUnits(raw, unit.startsWith('hundredth') ? 2 : ((asset && decimalsOf(asset)) ?? 0))
}

const AnomalyFigure = builder.objectRef<Figure>('AnomalyFigure').implement({
  description: 'A figure that was held against another: money, or a count.',
  fields: (t) => ({
    raw: t.expose('raw', { type: 'BigInt', description: 'Whole units.' }),
    unit: t.exposeString('unit', { description: 'An asset, or what is counted: block, vote, proposal, round …' }),
    value: t.field({ type: 'Decimal', description: 'The number that people write.', resolve: written }),
  }),
})

function figure(raw: bigint | null, unit: string | null): Figure | null {
  return raw === null ? null : { raw, unit: unit ?? 'count' }
}

const Anomaly = builder.objectRef<AnomalyRow>('Anomaly').implement({
  description: 'Where words of a chain or of records do not agree. Nothing is corrected by it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AnomalyKind, description: 'What does not agree.' }),
    origin: t.expose('origin', { type: AnomalyOrigin, description: 'Whose words.' }),
    chainKey: t.exposeString('chain', { description: 'Key of the chain.' }),
    termName: t.exposeString('term', {
      nullable: true,
      description: 'Name of the recorded term it is about; null where it is about none.',
    }),
    subject: t.exposeString('subject', { description: 'What it is about: number of a proposal, name of a person, a budget, a figure.' }),
    expected: t.field({
      type: AnomalyFigure,
      nullable: true,
      description: 'What follows from everything else; null where it is not about a figure.',
      resolve: ({ expected, unit }) => figure(expected, unit),
    }),
    stated: t.field({
      type: AnomalyFigure,
      nullable: true,
      description: 'What is stated; null where nothing is, or where it is not about a figure.',
      resolve: ({ stated, unit }) => figure(stated, unit),
    }),
    difference: t.field({
      type: AnomalyFigure,
      nullable: true,
      description: 'stated − expected; null where one of them is.',
      resolve: ({ difference, unit }) => figure(difference, unit),
    }),
    evidence: t.exposeString('evidence', { nullable: true, description: 'Words of the records themselves; null where there are none.' }),
    fact: t.exposeString('fact', { description: 'Id of the fact that does not agree.' }),
    otherFact: t.exposeString('otherFact', {
      nullable: true,
      description: 'Id of the fact it was held against; null where it is no single one.',
    }),
    rule: t.field({ type: Definition, description: 'What was held against what.', resolve: ruleOf }),
  }),
})

const AnomalyCounted = builder.objectRef<AnomalyCount>('AnomalyCount').implement({
  description: 'How much of one kind was found on one chain.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AnomalyKind, description: 'What does not agree.' }),
    origin: t.expose('origin', { type: AnomalyOrigin, description: 'Whose words.' }),
    chainKey: t.exposeString('chain', { description: 'Key of the chain.' }),
    found: t.exposeInt('found', { description: 'How many were found.' }),
    rule: t.field({ type: Definition, description: 'What was held against what.', resolve: ruleOf }),
  }),
})

builder.queryFields((t) => ({
  anomalies: t.connection(
    {
      type: Anomaly,
      description: `Whatever does not agree, on chains and in records, kind by kind. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chains: t.arg.stringList({ description: 'Only of the chains with these keys; all, when absent.' }),
        kinds: t.arg({ type: [AnomalyKind], description: 'Only of these kinds; all, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chains, kinds, ...page }, { db }) => {
        const list = anomalyList({ chains: chainsOf(chains), kinds: kinds ?? undefined })
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findAnomalies(db, list, span),
          () => countAnomalies(db, list),
        )
      },
    },
    { name: 'AnomalyConnection' },
    { name: 'AnomalyEdge' },
  ),
  anomalyCounts: t.field({
    type: [AnomalyCounted],
    description: 'How much was found, kind by kind and chain by chain, most first.',
    args: { chains: t.arg.stringList({ description: 'Only of the chains with these keys; all, when absent.' }) },
    resolve: (_, { chains }, { db }) => countByKind(db, chainsOf(chains)),
  }),
}))
