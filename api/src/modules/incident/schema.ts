import { ruleOf } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { AlertSeverity, AlertSubject, AlertUnit, IncidentCondition, IncidentHandling, IncidentPublicity, IncidentStage } from './enums.js'
import type { IncidentRow } from './incidents.js'
import { subjectNameOf } from './subject.js'

export const Incident = builder.objectRef<IncidentRow>('Incident').implement({
  description: 'One span of trouble of one subject under one rule.',
  fields: (t) => ({
    key: t.string({ description: 'Its number.', resolve: ({ id }) => String(id) }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    rule: t.exposeString('rule', { description: 'Id of the rule that speaks: `producer-silent`.' }),
    subjectKind: t.field({
      type: AlertSubject,
      nullable: true,
      description: 'What it is about; null where this version does not know the rule.',
      resolve: ({ rule }) => ruleOf(rule)?.subject ?? null,
    }),
    subject: t.exposeString('subject', { description: 'Which one, as the chain writes it.' }),
    subjectName: t.string({
      description: 'The same for people: an account in the form of its chain.',
      resolve: (row, _, context) => subjectNameOf(row, context),
    }),
    unit: t.field({
      type: AlertUnit,
      nullable: true,
      description: 'What the values count; null where this version does not know the rule.',
      resolve: ({ rule }) => ruleOf(rule)?.unit ?? null,
    }),
    value: t.exposeFloat('value', { nullable: true, description: 'What was measured when it moved last; null where nothing was.' }),
    cause: t.exposeString('cause', { nullable: true, description: 'Why it happened, as a person said last; null where nobody did.' }),
    falseAlarm: t.exposeBoolean('falseAlarm', { description: 'Whether a person said that there never was any trouble.' }),
  }),
})

builder.objectFields(Incident, (t) => ({
  stage: t.expose('stage', { type: IncidentStage, description: 'Where it stands, in a word.' }),
  condition: t.expose('condition', { type: IncidentCondition, description: 'How the trouble itself stands.' }),
  handling: t.expose('handling', { type: IncidentHandling, description: 'What people do about it.' }),
  publicity: t.expose('publicity', { type: IncidentPublicity, description: 'What the public was told.' }),
  severity: t.expose('severity', { type: AlertSeverity, description: 'How bad it is, or was at its worst.' }),
  open: t.exposeBoolean('open', { description: 'Whether it goes on.' }),
  provisional: t.exposeBoolean('provisional', { description: 'Whether it rests on blocks that may still be undone.' }),
  flapping: t.exposeBoolean('flapping', { description: 'Whether it comes and goes, so that one summary at times replaces its messages.' }),
  historical: t.exposeBoolean('historical', { description: 'Whether it was found while old blocks were read; nobody is told of it.' }),
  awaitsAnnouncement: t.exposeBoolean('awaitsAnnouncement', {
    description: 'Whether it was announced as down, is over, and nobody announced that it is up again.',
  }),
  relapses: t.exposeInt('relapses', { description: 'How often it failed again before or soon after it was over.' }),
  level: t.exposeInt('level', { description: 'How far up the ladder it was told: 0 for who is told first.' }),
}))

builder.objectFields(Incident, (t) => ({
  openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was suspected.' }),
  confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true, description: 'When it was certain; null where it is not.' }),
  resolvedAt: t.expose('resolvedAt', { type: 'DateTime', nullable: true, description: 'When it was over; null while it goes on.' }),
  durationSeconds: t.float({
    description: 'How long it took; until now where it goes on.',
    resolve: ({ openedAt, resolvedAt }, _, { now }) => Math.max(0, ((resolvedAt ?? now).getTime() - openedAt.getTime()) / 1000),
  }),
  openedBlock: t.expose('openedHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'The block that told of it first; null where no block did.',
  }),
  resolvedBlock: t.expose('resolvedHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'The block that ended it; null where no block did.',
  }),
  acknowledgedUntil: t.expose('acknowledgedUntil', {
    type: 'DateTime',
    nullable: true,
    description: 'Until when somebody has it in hand; null where nobody has, or without end.',
  }),
  inhibitedBy: t.field({
    type: Incident,
    nullable: true,
    description: 'The larger trouble because of which nobody is told of it; null where there is none.',
    resolve: async ({ inhibitedBy }, _, { load }) => (inhibitedBy === null ? null : ((await load.incident.load(inhibitedBy)) ?? null)),
  }),
  previous: t.field({
    type: Incident,
    nullable: true,
    description: 'The incident of the same subject and rule before it; null where it is the first.',
    resolve: async ({ previous }, _, { load }) => (previous === null ? null : ((await load.incident.load(previous)) ?? null)),
  }),
}))
