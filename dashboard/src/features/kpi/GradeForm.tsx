import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { useViewer } from '../session/useViewer.js'
import { gradeKpiOperation, verdicts } from './change.graphql.js'
import { Choice, Field } from './Field.js'
import type { KpiRound, KpiRow } from './kpi.graphql.js'
import { Outcome } from './Outcome.js'
import { textOf } from './read-form.js'

interface Props {
  readonly kpi: KpiRow
  readonly round: KpiRound
}

/** Judges a KPI and says what it pays; only for the secretary. */
export function GradeForm({ kpi, round }: Props) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(gradeKpiOperation)
  if (round.origin === 'RECORDED' || !may('SECRETARY')) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const verdict = verdicts.find((one) => one === textOf(form, 'verdict'))
    const [member, amount] = [textOf(form, 'member'), textOf(form, 'amount')]
    const awards = member === '' ? [] : [{ member, amount }]
    const about = { chain: round.key.split(':')[0] ?? '', round: round.round, kpi: kpi.id, note: textOf(form, 'note') }
    mutate({ input: { ...about, awards, ...(verdict === undefined ? {} : { verdict }) } })
  }
  return (
    <details className="kpi-form">
      <summary>{t('kpi.grade')}</summary>
      <form onSubmit={send}>
        <Choice
          label={t('kpi.verdict')}
          name="verdict"
          options={[...verdicts, 'NONE' as const].map((value) => ({ value, text: t(`kpi.verdicts.${value}`) }))}
        />
        <Field label={t('kpi.note')} name="note" rows={2} />
        <Field label={t('kpi.award')} name="member" />
        <Field label={t('kpi.amount')} name="amount" />
        <button type="submit" className="button" disabled={isPending}>
          {t('kpi.grade')}
        </button>
        <Outcome error={error} userErrors={data?.gradeKpi.userErrors} />
      </form>
    </details>
  )
}
