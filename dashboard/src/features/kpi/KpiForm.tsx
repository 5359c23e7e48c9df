import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { useViewer } from '../session/useViewer.js'
import { defineKpiOperation } from './change.graphql.js'
import { Choice, Field } from './Field.js'
import type { KpiRound } from './kpi.graphql.js'
import { MeasureFields } from './MeasureFields.js'
import { Outcome } from './Outcome.js'
import { kpiOf } from './read-form.js'

const kinds = ['COMPUTED', 'EVIDENCE', 'GRADED'] as const

/** Adds a KPI to a round, or changes the one of the same id; only for those who may. */
export function KpiForm({ round }: { readonly round: KpiRound }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const [kind, setKind] = useState<(typeof kinds)[number]>('COMPUTED')
  const { mutate, data, error, isPending } = useMutate(defineKpiOperation)
  if (round.origin === 'RECORDED' || !may('DEPUTY')) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    mutate({ input: { chain: round.key.split(':')[0] ?? '', round: round.round, kpi: kpiOf(new FormData(event.currentTarget)) } })
  }
  return (
    <details className="card kpi-form">
      <summary>{t('kpi.define')}</summary>
      <form onSubmit={send}>
        <Field label={t('kpi.id')} name="id" required />
        <Field label={t('kpi.section')} name="section" required />
        <Field label={t('kpi.name')} name="title" required />
        <Field label={t('kpi.scope')} name="scope" rows={2} />
        <Field label={t('kpi.reward')} name="reward" required />
        <Field label={t('kpi.currency')} name="currency" value="USD" required />
        <Choice
          label={t('kpi.sharing')}
          name="sharing"
          options={(['individual', 'shared'] as const).map((value) => ({ value, text: t(`kpi.${value}`) }))}
        />
        <Field label={t('kpi.owner')} name="owner" />
        <Field label={t('kpi.from')} name="from" type="number" value={round.fromBlock ?? undefined} required />
        <Field label={t('kpi.deadline')} name="deadline" type="number" value={round.deadline ?? undefined} required />
        <Choice
          label={t('kpi.kind')}
          name="kind"
          options={kinds.map((value) => ({ value, text: t(`kpi.measure.${value}`) }))}
          onPick={(value) => setKind(kinds.find((one) => one === value) ?? 'COMPUTED')}
        />
        <MeasureFields kind={kind} />
        <Field label={t('kpi.annihilation')} name="annihilation" rows={2} />
        <Choice
          label={t('kpi.takes')}
          name="takes"
          options={[
            { value: 'kpi', text: t('kpi.takesKpi') },
            { value: 'round', text: t('kpi.takesRound') },
          ]}
        />
        <button type="submit" className="button" disabled={isPending}>
          {t('kpi.save')}
        </button>
        <Outcome error={error} userErrors={data?.defineKpi.userErrors} />
      </form>
    </details>
  )
}
