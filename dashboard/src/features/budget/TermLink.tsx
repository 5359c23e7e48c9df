import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { Term } from './shapes.js'

/** The number people use; the block it began with where that is not known. */
export function useTermName() {
  const { t } = useTranslation()
  const locale = useLocale()
  return ({ number, fromBlock }: Term): string =>
    number === null ? t('budget.termFrom', { block: formatInteger(fromBlock, locale) }) : t('budget.term', { number })
}

/** A term, linked to its page; what belongs to none says so. */
export function TermLink({ term, none }: { readonly term: Term | null; readonly none: string }) {
  const name = useTermName()
  if (term === null) return <span className="muted">{none}</span>
  return (
    <Link to="/terms/$key" params={{ key: term.key }} className="text-link">
      {name(term)}
    </Link>
  )
}
