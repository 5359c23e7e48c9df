import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Explain } from '../../ui/Explain.js'
import { Time } from '../../ui/Time.js'
import { SeverityTag } from '../incident/StagePill.js'
import type { RuleRow, Thresholds } from './alert-rule.graphql.js'
import { ReadingStatePill } from './ReadingState.js'
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
        <b>{nameOf(rule.rule)}</b> <Explain definition={rule.definition} />
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
  const { withUnit } = useRuleWords()
  if (value === null) return <span className="muted">—</span>
  const words = { value: withUnit(value, unit) }
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

/** How the subjects of a rule stand, and which is nearest to its line; a rule that nobody asked is not one without subjects. */
function Now({ rule: { standings, nearest, measuredAt, unit, rule } }: { readonly rule: RuleRow }) {
  const { t } = useTranslation()
  const { sayValue } = useRuleWords()
  if (measuredAt === null) return <span className="muted">{t('alertRule.neverMeasured')}</span>
  if (standings.length === 0) return <span className="muted">{t('alertRule.noSubjects')}</span>
  return (
    <>
      <span className="incident-marks">
        {standings.map(({ state, count }) => (
          <Link key={state} to="." search={(search) => ({ ...search, rule, state, after: undefined, before: undefined })} hash="readings">
            <ReadingStatePill state={state} count={count} />
          </Link>
        ))}
      </span>
      {nearest === null ? null : (
        <span className="small span wrap">
          {t('alertRule.nearest', { who: nearest.subjectName, value: sayValue(nearest.value, unit) })}
        </span>
      )}
    </>
  )
}
