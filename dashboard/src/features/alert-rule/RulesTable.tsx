import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import { SeverityTag } from '../incident/StagePill.js'
import type { RuleRow, Thresholds } from './alert-rule.graphql.js'
import { useRuleWords } from './use-rule-words.js'

const heads = ['rule', 'suspected', 'confirmed', 'critical', 'over', 'version', 'now', 'inhibits'] as const

export function RulesTable({ rules }: { readonly rules: readonly RuleRow[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact stack-on-phone rules-table">
        <caption className="hidden">{t('alertRule.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`alertRule.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <Row key={rule.key} rule={rule} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ rule }: { readonly rule: RuleRow }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const { thresholds, standard, subjectKind, quiets } = rule
  const shown = thresholds ?? standard
  return (
    <tr data-past={!rule.enabled}>
      <th scope="row" className="cell-title">
        <b>{nameOf(rule.rule)}</b>
        {rule.enabled ? null : <span className="tag">{t('alertRule.off')}</span>}
        <span className="muted small">{t(`alertRule.subjectKind.${subjectKind}`)}</span>
      </th>
      <td data-label={t('alertRule.suspected')} className={shown.suspected === null ? 'nothing' : undefined}>
        <From value={shown.suspected} rule={rule} thresholds={shown} />
      </td>
      <td data-label={t('alertRule.confirmed')}>
        <span className="incident-marks">
          <From value={shown.confirmed} rule={rule} thresholds={shown} /> <SeverityTag severity={shown.severity} />
        </span>
      </td>
      <td data-label={t('alertRule.critical')} className={shown.critical === null ? 'nothing' : undefined}>
        <From value={shown.critical} rule={rule} thresholds={shown} />
      </td>
      <td data-label={t('alertRule.over')} className="nowrap">
        {t('alertRule.good', { count: shown.resolvedAfter })}
      </td>
      <td data-label={t('alertRule.version')}>
        <Version rule={rule} />
      </td>
      <td data-label={t('alertRule.now')}>
        <Now rule={rule} />
      </td>
      <td data-label={t('alertRule.inhibits')} className={quiets.length === 0 ? 'nothing' : 'small rules-quiets'}>
        <Quiets rules={quiets} />
      </td>
    </tr>
  )
}

const mostQuiets = 4

/** Rules that say nothing while this one speaks; a number where they are many. */
function Quiets({ rules }: { readonly rules: readonly string[] }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const names = rules.map(nameOf).join(' · ')
  if (rules.length === 0) return <span className="muted">—</span>
  return rules.length > mostQuiets ? <span title={names}>{t('alertRule.many', { count: rules.length })}</span> : <span>{names}</span>
}

interface FromProps {
  readonly value: number | null
  readonly rule: RuleRow
  readonly thresholds: Thresholds
}

function From({ value, rule: { unit }, thresholds: { bound } }: FromProps) {
  const { t } = useTranslation()
  const { number } = useRuleWords()
  if (value === null) return <span className="muted">—</span>
  const words = { value: `${number(value)} ${t(`alertRule.unitShort.${unit}`)}`.trim() }
  return <span className="tabular nowrap">{t(bound === 'LEAST' ? 'alertRule.atLeast' : 'alertRule.atMost', words)}</span>
}

function Version({ rule: { setBy, setAt, note, thresholds } }: { readonly rule: RuleRow }) {
  const { t } = useTranslation()
  if (setBy === null || setAt === null) return <span className="muted">{t('alertRule.builtIn')}</span>
  return (
    <span title={note ?? undefined}>
      <span className="tabular">{thresholds?.version ?? ''}</span>
      <span className="muted small span">
        {setBy} · <Time at={setAt} />
      </span>
    </span>
  )
}

const mostNow = 3

/** What goes on under a rule, with its values. */
function Now({ rule: { open, unit } }: { readonly rule: RuleRow }) {
  const { t } = useTranslation()
  const { sayValue } = useRuleWords()
  if (open.length === 0) return <span className="muted">{t('alertRule.quiet')}</span>
  return (
    <>
      {open.slice(0, mostNow).map(({ key, subjectName, value }) => (
        <span key={key} className="span small">
          <Link to="/incidents/$id" params={{ id: key }} className="text-link">
            {subjectName}
          </Link>{' '}
          {sayValue(value, unit)}
        </span>
      ))}
      {open.length > mostNow ? <span className="muted small">{t('alertRule.more', { count: open.length - mostNow })}</span> : null}
    </>
  )
}
