import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Flags } from './Flags.js'
import { Lasted } from './Lasted.js'
import { SeverityTag, StagePill } from './StagePill.js'
import { Subject } from './Subject.js'
import type { Item } from './shapes.js'

const heads = ['rule', 'subject', 'stageHead', 'value', 'since', 'lasted'] as const

export function IncidentTable({ incidents }: { readonly incidents: readonly Item[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone incident-table">
        <caption className="hidden">{t('incident.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`incident.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {incidents.map((incident) => (
            <Row key={incident.key} incident={incident} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ incident }: { readonly incident: Item }) {
  const { t } = useTranslation()
  const { nameOf, sayValue } = useRuleWords()
  const { key, chain, rule, stage, severity, value, unit, openedAt, open } = incident
  return (
    <tr data-severity={open ? severity : undefined}>
      <th scope="row" className="cell-title">
        <Link to="/incidents/$id" params={{ id: key }} className="strong-link">
          {nameOf(rule)}
        </Link>
        <span className="muted small">
          {chain.name} · #{key}
        </span>
      </th>
      <td data-label={t('incident.subject')}>
        <Subject incident={incident} />
      </td>
      <td data-label={t('incident.stageHead')}>
        <span className="incident-marks">
          <StagePill stage={stage} />
          <SeverityTag severity={severity} />
          <Flags incident={incident} />
        </span>
      </td>
      <td data-label={t('incident.value')} className="tabular">
        {sayValue(value, unit)}
      </td>
      <td data-label={t('incident.since')} className="nowrap">
        <Time at={openedAt} absolute />
      </td>
      <td data-label={t('incident.lasted')}>
        <Lasted incident={incident} />
      </td>
    </tr>
  )
}
