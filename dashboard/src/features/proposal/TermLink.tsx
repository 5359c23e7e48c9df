import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Term } from './shapes.js'

/** A term, linked to its page; a term without a number says so. */
export function TermLink({ term }: { readonly term: Term | null }) {
  const { t } = useTranslation()
  if (term === null) return <span className="muted">{t('common.unknown')}</span>
  return (
    <Link to="/terms/$key" params={{ key: term.key }} className="text-link">
      {term.number === null ? t('proposal.termUnnumbered') : t('motion.term', { term: term.number })}
    </Link>
  )
}
