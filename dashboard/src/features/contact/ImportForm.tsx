import { type ChangeEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Outcome } from '../kpi/Outcome.js'
import { importContactsOperation } from './contact.graphql.js'

/** A request of the API is not larger. */
const largest = 60_000

/** Reads contacts from a table on the reader's disk. */
export function ImportForm() {
  const { t } = useTranslation()
  const [tooLarge, setTooLarge] = useState(false)
  const { mutate, data, error } = useMutate(importContactsOperation)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? []
    event.currentTarget.value = ''
    if (file === undefined) return
    const csv = await file.text()
    setTooLarge(csv.length > largest)
    if (csv.length <= largest) mutate({ input: { csv } })
  }
  const done = data?.importContacts.result ?? undefined
  return (
    <details className="card kpi-form">
      <summary>{t('contact.import')}</summary>
      <p className="muted small">{t('contact.importHint')}</p>
      <input type="file" accept=".csv,text/csv" aria-label={t('contact.import')} onChange={read} />
      {tooLarge ? <p role="alert">{t('contact.tooLarge')}</p> : null}
      <Outcome error={error} userErrors={data?.importContacts.userErrors} done={t('contact.imported', { ...done })} />
    </details>
  )
}
