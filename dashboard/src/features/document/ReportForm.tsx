import { useNavigate, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice, Field } from '../kpi/Field.js'
import { kinds } from './document.graphql.js'
import { parseReportSearch } from './search.js'

/** Which report is shown: it stands in the address, so it can be passed on. */
export function ReportForm() {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/report' })
  const { kind, term, firstBlock, lastBlock } = useSearch({ from: '/report' })
  const ordered = kind === undefined ? kinds : [kind, ...kinds.filter((one) => one !== kind)]
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim() || undefined
    const asked = parseReportSearch({ kind: text('kind'), term: text('term'), firstBlock: text('from'), lastBlock: text('to') })
    void navigate({ search: (before) => ({ ...before, ...asked }) })
  }
  return (
    <form className="card document-form" onSubmit={send} aria-label={t('document.which')}>
      <Choice label={t('document.kind')} name="kind" options={ordered.map((value) => ({ value, text: t(`document.kinds.${value}`) }))} />
      <Field label={t('document.term')} name="term" value={term} />
      <Field label={t('document.from')} name="from" type="number" value={firstBlock} />
      <Field label={t('document.to')} name="to" type="number" value={lastBlock} />
      <button type="submit" className="button primary">
        {t('document.write')}
      </button>
      <p className="muted small">{t('document.termHint')}</p>
    </form>
  )
}
