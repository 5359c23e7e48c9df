import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { useViewer } from '../session/useViewer.js'
import { defineRoundOperation } from './change.graphql.js'
import { Field } from './Field.js'
import { Outcome } from './Outcome.js'
import { textOf } from './read-form.js'

/** Begins a round; only for those who may. */
export function RoundForm({ chain }: { readonly chain: string }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  const { mutate, data, error, isPending } = useMutate(defineRoundOperation)
  if (!may('DEPUTY')) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [from, deadline] = [Number(textOf(form, 'from')), Number(textOf(form, 'deadline'))]
    mutate({ input: { chain, round: textOf(form, 'round'), title: textOf(form, 'title'), from, deadline } })
  }
  return (
    <details className="card kpi-form">
      <summary>{t('kpi.defineRound')}</summary>
      <form onSubmit={send}>
        <Field label={t('kpi.id')} name="round" required />
        <Field label={t('kpi.name')} name="title" required />
        <Field label={t('kpi.from')} name="from" type="number" required />
        <Field label={t('kpi.deadline')} name="deadline" type="number" required />
        <button type="submit" className="button" disabled={isPending}>
          {t('kpi.save')}
        </button>
        <Outcome error={error} userErrors={data?.defineKpiRound.userErrors} />
      </form>
    </details>
  )
}
