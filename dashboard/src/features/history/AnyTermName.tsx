import { useTranslation } from 'react-i18next'
import { TermName } from '../council/TermName.js'
import { OriginPill } from '../finding/OriginPill.js'
import type { HistoryTerm } from './history.graphql.js'

/** A term: linked where it was read from a chain; by its written name, and marked so, where people wrote it down. */
export function AnyTermName({ term, pill = true }: { readonly term: HistoryTerm; readonly pill?: boolean }) {
  const { t } = useTranslation()
  const { origin, key, network, name, number, fromBlock } = term
  if (origin === 'RECORD') {
    return (
      <span className="any-term">
        <span className="nowrap" title={t('history.writtenDown', { network })}>
          {name ?? key}
        </span>
        {pill ? <OriginPill origin={origin} /> : null}
      </span>
    )
  }
  return (
    <span className="any-term">
      <TermName term={{ key, number, ...(fromBlock === null ? {} : { fromBlock }) }} />
      {pill ? <OriginPill origin={origin} /> : <span className="muted small">{network}</span>}
    </span>
  )
}
