import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Time } from '../../ui/Time.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { Subject } from '../incident/Subject.js'
import type { Reading } from './alert-rule.graphql.js'
import { ReadingStatePill } from './ReadingState.js'
import { isOfNothing, useRuleWords } from './use-rule-words.js'

const heads = ['stateHead', 'subject', 'rule', 'value', 'threshold', 'distance', 'asOf', 'incident'] as const

export function ReadingsTable({ readings }: { readonly readings: readonly Reading[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table compact stack-on-phone rules-table">
        <caption className="hidden">{t('alertRule.readingsCaption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head === 'value' ? t('alertRule.now') : t(`alertRule.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <Row key={reading.key} reading={reading} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { nameOf, sayValue } = useRuleWords()
  const { state, rule, title, value, unit, missing, chain } = reading
  return (
    <tr data-past={state === 'OFF'}>
      <td data-label={t('alertRule.stateHead')}>
        <ReadingStatePill state={state} />
      </td>
      <th scope="row" className="cell-title">
        <Subject incident={reading} />
        {title === null ? null : <span className="small span">{title}</span>}
        <span className="muted small span">{chain.name}</span>
      </th>
      <td data-label={t('alertRule.rule')} className="readings-rule">
        {nameOf(rule)}
      </td>
      <td data-label={t('alertRule.now')} className="tabular readings-value">
        {state === 'NO_DATA' && value !== null ? <span className="muted">{t('alertRule.old')} </span> : null}
        {sayValue(value, unit)}
        {missing === null || missing.length === 0 ? null : <Missing names={missing} />}
      </td>
      <Limit reading={reading} />
      <td data-label={t('alertRule.asOf')}>
        <AsOf reading={reading} />
      </td>
      <td data-label={t('alertRule.incident')}>
        <Marks reading={reading} />
      </td>
    </tr>
  )
}

const mostNames = 5

/** Who is waited for; a number where they are many, with all names behind it. */
function Missing({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation()
  const list = useListFormat()
  const more = names.length - mostNames
  const shown = more > 0 ? [...names.slice(0, mostNames), t('alertRule.moreNames', { count: more })] : names
  return (
    <span className="small span readings-missing" title={names.join(' ')}>
      {t('alertRule.missing', { names: list(shown) })}
    </span>
  )
}

/** The line, and how far the value is from it or beyond. */
function Limit({ reading: { thresholds, distance, unit, value } }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { withUnit } = useRuleWords()
  const isEmpty = value !== null && isOfNothing(value, unit)
  const bound = thresholds?.bound === 'LEAST' ? 'alertRule.atLeast' : 'alertRule.atMost'
  const away =
    distance === null ? undefined : t(distance > 0 ? 'alertRule.away' : 'alertRule.beyond', { value: withUnit(Math.abs(distance), unit) })
  return (
    <>
      <td data-label={t('alertRule.threshold')} className="tabular nowrap">
        {thresholds === null ? t('alertRule.off') : t(bound, { value: withUnit(thresholds.confirmed, unit) })}
      </td>
      <td data-label={t('alertRule.distance')} className="tabular nowrap">
        {isEmpty ? '—' : distance === 0 ? t('alertRule.reached') : (away ?? '—')}
      </td>
    </>
  )
}

function AsOf({ reading: { block, at, measuredAt, provisional } }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <>
      {block === null ? null : <span className="tabular span">{t('alertRule.block', { block: formatInteger(block, locale) })}</span>}
      <span className="small span">
        <Time at={block === null ? measuredAt : at} />
        {provisional ? <span className="tag">{t('incident.flag.provisional')}</span> : null}
      </span>
    </>
  )
}

/** The incident that goes on, and why nobody is told of it. */
function Marks({ reading: { incident, silence, inhibitedBy } }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  return (
    <span className="incident-marks">
      {incident === null ? (
        <span className="muted">—</span>
      ) : (
        <Link to="/incidents/$id" params={{ id: incident.key }} className="text-link nowrap">
          {t('alertRule.number', { number: incident.key })}
        </Link>
      )}
      {silence === null ? null : (
        <span className="tag" title={silence.reason}>
          {t('incident.flag.silenced')}
        </span>
      )}
      {inhibitedBy === null ? null : (
        <Link to="/incidents/$id" params={{ id: inhibitedBy.key }} className="tag">
          {t('alertRule.quietedBy', { rule: nameOf(inhibitedBy.rule) })}
        </Link>
      )}
    </span>
  )
}
