import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useMutate } from '../../graphql/mutate.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import { LongText } from '../../ui/LongText.js'
import { Time } from '../../ui/Time.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Outcome } from '../kpi/Outcome.js'
import { useViewer } from '../session/useViewer.js'
import { endSilenceOperation, type SilenceRow } from './silence.graphql.js'

const heads = ['matches', 'state', 'from', 'until', 'reason', 'author'] as const

export function SilencesTable({ silences }: { readonly silences: readonly SilenceRow[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone silences">
        <caption className="hidden">{t('silence.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`silence.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {silences.map((silence) => (
            <Row key={silence.key} silence={silence} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ silence }: { readonly silence: SilenceRow }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const { chain, rule, subject, from, until, reason, author, setAt, state, breaksThrough, untilRecovered } = silence
  const over = state === 'EXPIRED' || state === 'ENDED'
  return (
    <tr data-past={over}>
      <th scope="row" className="cell-title">
        <b>{rule === null ? t('silence.anyRule') : nameOf(rule)}</b>
        <span className="muted small">
          {chain.name} · {subject ?? t('silence.anySubject')}
        </span>
      </th>
      <td data-label={t('silence.state')}>
        <span className="pill" data-tone={over ? 'quiet' : state === 'ACTIVE' ? 'warn' : 'info'}>
          {t(`silence.states.${state}`)}
        </span>
        {over ? null : <End silence={silence} />}
      </td>
      <td data-label={t('silence.from')} className="nowrap">
        <Time at={from} absolute />
      </td>
      <td data-label={t('silence.until')} className="nowrap">
        <Time at={until} absolute />
        {state === 'ACTIVE' ? <Left until={until} /> : null}
      </td>
      <td data-label={t('silence.reason')} className="wrap">
        <LongText text={reason} prose />
        <span className="muted small span">
          {t(breaksThrough ? 'silence.breaks' : 'silence.holds')}
          {untilRecovered ? ` · ${t('silence.untilRecovered')}` : ''}
        </span>
      </td>
      <td data-label={t('silence.author')}>
        {author}
        <span className="muted small span">
          <Time at={setAt} />
        </span>
        <EndedBy silence={silence} />
      </td>
    </tr>
  )
}

function EndedBy({ silence: { endedBy, endedAt, endedNote } }: { readonly silence: SilenceRow }) {
  const { t } = useTranslation()
  if (endedBy === null || endedAt === null) return null
  return (
    <span className="muted small span" title={endedNote ?? undefined}>
      {t('silence.endedBy', { name: endedBy })} <Time at={endedAt} />
    </span>
  )
}

/** Counts down without being read out every second. */
function Left({ until }: { readonly until: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const left = (Date.parse(until) - useNow(1000)) / 1000
  return <span className="small span tabular silence-left">{t('silence.left', { duration: formatDuration(left, locale) })}</span>
}

/** Ends a silence before its time; only for those who may. */
function End({ silence: { key } }: { readonly silence: SilenceRow }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(endSilenceOperation)
  if (!may('OPERATOR')) return null
  return (
    <>
      <button type="button" className="button silence-end" disabled={isPending} onClick={() => mutate({ input: { silence: key } })}>
        {t('silence.end')}
      </button>
      <Outcome error={error} userErrors={data?.endSilence.userErrors} />
    </>
  )
}
