import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'

interface Props {
  readonly term: { readonly key: string; readonly number: number | null; readonly fromBlock?: number }
}

/** "Term 12", or by its first block where its number is not known. */
export function useTermName(): (term: Props['term']) => string {
  const { t } = useTranslation()
  const locale = useLocale()
  return ({ number, fromBlock, key }) => {
    if (number !== null) return t('council.termName', { number })
    return fromBlock === undefined ? key : t('council.termAt', { block: formatInteger(fromBlock, locale) })
  }
}

export function TermName({ term }: Props) {
  const name = useTermName()
  return (
    <Link to="/terms/$key" params={{ key: term.key }} className="strong-link">
      {name(term)}
    </Link>
  )
}
