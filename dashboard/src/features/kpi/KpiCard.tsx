import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { useTimes } from '../../shell/use-times.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import { formatFigure, formatMoney, sentenceOf } from './figures.js'
import { Gainer } from './Gainer.js'
import { GradeForm } from './GradeForm.js'
import { History } from './History.js'
import { KpiPill } from './KpiPill.js'
import type { KpiRound, KpiRow } from './kpi.graphql.js'
import { Needs } from './Needs.js'

interface Props {
  readonly kpi: KpiRow
  readonly round: KpiRound
}

export function KpiCard({ kpi, round }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { id, title, status, reason, scope, grading, scale, author, at } = kpi
  return (
    <article className="card kpi-card" id={`kpi-${id}`}>
      <header>
        <h3>
          <span className="mono muted">{id}</span> {title}
        </h3>
        <KpiPill status={status} />
      </header>
      <p className="kpi-reason">{sentenceOf(reason, locale)}</p>
      {scope ? <p>{scope}</p> : null}
      {grading ? <p className="small muted">{grading}</p> : null}
      {scale === null ? null : (
        <p className="small muted">
          {t('kpi.scale')}: {scale}
        </p>
      )}
      <Facts rows={useRows(kpi)} />
      {kpi.needs.length === 0 ? null : <Needs kpi={kpi} round={round} />}
      {kpi.annihilation === null ? null : (
        <p className="kpi-term small" data-state={kpi.annihilation.state}>
          <b>
            {t('kpi.annihilation')} · {t(`kpi.threat.${kpi.annihilation.state}`)}
          </b>
          {': '}
          {kpi.annihilation.text}
        </p>
      )}
      {author === null || at === null ? null : (
        <p className="muted small">
          {t('kpi.defined', { author })}
          <Time at={at} />
        </p>
      )}
      <History changes={kpi.history} />
      <GradeForm kpi={kpi} round={round} />
    </article>
  )
}

/** What is known of a KPI, line by line. */
function useRows(kpi: KpiRow) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { date } = useTimes()
  const { reward, sharing, owner, fromBlock, deadline, deadlineDate, deadlineEstimate, target, measure, awards } = kpi
  const unknown = <span className="muted">{t('common.unknown')}</span>
  const about = deadlineEstimate === null ? deadlineDate : `${t('kpi.estimated')} ${date(Date.parse(deadlineEstimate.at))}`
  const shared = sharing === 'shared' || sharing === 'individual' ? ` · ${t(`kpi.${sharing}`)}` : ''
  return [
    { label: t('kpi.reward'), value: reward === null ? unknown : `${formatMoney(reward, locale)}${shared}` },
    ...(measure === null ? [] : [{ label: t('kpi.kind'), value: t(`kpi.measure.${measure}`) }]),
    ...(target === null ? [] : [{ label: t('kpi.value'), value: <Value kpi={kpi} /> }]),
    ...(owner === null ? [] : [{ label: t('kpi.owner'), value: <Person person={owner} /> }]),
    ...(fromBlock === null ? [] : [{ label: t('kpi.from'), value: <BlockName block={fromBlock} /> }]),
    ...(deadline === null
      ? []
      : [
          {
            label: t('kpi.deadline'),
            value: (
              <>
                <BlockName block={deadline} /> <span className="muted small">{about}</span>
              </>
            ),
          },
        ]),
    ...(awards.length === 0 ? [] : [{ label: t('kpi.paid'), value: <Paid awards={awards} /> }]),
  ]
}

function Paid({ awards }: Pick<KpiRow, 'awards'>) {
  const locale = useLocale()
  return awards.map((gain) => (
    <span key={`${gain.number} ${gain.handle}`} className="kpi-paid">
      <Gainer gain={gain} /> {formatMoney(gain.amount, locale)}
    </span>
  ))
}

/** The metric's value beside what is asked for. */
function Value({ kpi: { target, value, measuredFrom, measuredTo } }: { readonly kpi: KpiRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (target === null) return null
  const wanted = formatFigure(target, target.threshold, locale)
  const span =
    measuredFrom === null || measuredTo === null
      ? null
      : { from: formatInteger(measuredFrom, locale), to: formatInteger(measuredTo, locale) }
  return (
    <>
      <b>{value === null ? t('common.unknown') : formatFigure(target, value, locale)}</b>
      {` (${t(target.bound === 'LEAST' ? 'kpi.least' : 'kpi.most', { value: wanted })}) `}
      <Explain definition={target.definition}>{span === null ? null : <p>{t('kpi.measured', span)}</p>}</Explain>
    </>
  )
}
