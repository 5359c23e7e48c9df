import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Lasted } from './Lasted.js'
import { Subject } from './Subject.js'
import type { Detail } from './shapes.js'

/** How an incident stands on each of its tracks, and between which blocks it lasted. */
export function StateCard({ incident }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const { nameOf, sayValue } = useRuleWords()
  const { chain, rule, value, unit, condition, handling, publicity, thresholds, cause, previous, covering } = incident
  const rows: readonly FactRow[] = [
    {
      label: t('incident.rule'),
      value: (
        <Link to="/rules" search={{ chain: chain.key }} className="text-link">
          {nameOf(rule)}
        </Link>
      ),
    },
    { label: t('incident.subject'), value: <Subject incident={incident} /> },
    { label: t('incident.value'), value: sayValue(value, unit) },
    { label: t('incident.conditionHead'), value: t(`incident.condition.${condition}`) },
    { label: t('incident.handlingHead'), value: t(`incident.handling.${handling}`) },
    { label: t('incident.publicityHead'), value: t(`incident.publicity.${publicity}`) },
    { label: t('incident.lasted'), value: <Lasted incident={incident} /> },
    ...useTimes(incident),
    {
      label: t('incident.thresholds'),
      value: thresholds === null ? '—' : thresholds.version === 0 ? t('alertRule.builtIn') : thresholds.version,
    },
    { label: t('incident.cause'), value: cause === null || cause === '' ? <span className="muted">{t('incident.noCause')}</span> : cause },
    ...(covering === null ? [] : [{ label: t('incident.inhibitedBy'), value: <Other other={covering} /> }]),
    ...(previous === null ? [] : [{ label: t('incident.previous'), value: <Other other={previous} /> }]),
  ]
  return (
    <Card title={t('incident.facts')}>
      <Facts rows={rows} />
    </Card>
  )
}

function useTimes({ openedAt, openedBlock, confirmedAt, resolvedAt, resolvedBlock, level, acknowledgedUntil }: Detail): readonly FactRow[] {
  const { t } = useTranslation()
  return [
    { label: t('incident.opened'), value: <Stamp at={openedAt} block={openedBlock} /> },
    ...(confirmedAt === null ? [] : [{ label: t('incident.confirmedAt'), value: <Time at={confirmedAt} absolute /> }]),
    { label: t('incident.ended'), value: resolvedAt === null ? t('incident.goesOn') : <Stamp at={resolvedAt} block={resolvedBlock} /> },
    ...(level === 0 ? [] : [{ label: t('incident.level'), value: t('incident.levels', { level }) }]),
    ...(acknowledgedUntil === null ? [] : [{ label: t('incident.acknowledgedUntil'), value: <Time at={acknowledgedUntil} absolute /> }]),
  ]
}

function Stamp({ at, block }: { readonly at: string; readonly block: number | null }): ReactNode {
  return (
    <>
      <Time at={at} absolute />
      {block === null ? null : (
        <span className="small muted span">
          <BlockName block={block} />
        </span>
      )}
    </>
  )
}

function Other({ other: { key, rule, subjectName } }: { readonly other: NonNullable<Detail['previous']> }) {
  const { nameOf } = useRuleWords()
  return (
    <Link to="/incidents/$id" params={{ id: key }} className="text-link">
      #{key} {nameOf(rule)} · {subjectName}
    </Link>
  )
}
