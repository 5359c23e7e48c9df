import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { AnomalyCount } from './finding.graphql.js'
import { OriginPill } from './OriginPill.js'
import { useKindWords } from './use-kind-words.js'

/** Kinds with their rules in words; each leads to its findings. */
export function CountsTable({ counts }: { readonly counts: readonly AnomalyCount[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const wordsOf = useKindWords()
  const { kind: chosen } = useSearch({ from: '/findings' })
  return (
    <div className="scroll-x">
      <table className="table compact stack-on-phone">
        <caption className="hidden">{t('finding.countsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('finding.kind')}</th>
            <th scope="col">{t('finding.rule')}</th>
            <th scope="col">{t('finding.chain')}</th>
            <th scope="col" className="numeric">
              {t('finding.found')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, origin, chainKey, found }) => (
            <tr key={`${kind}/${chainKey}`} data-on={kind === chosen}>
              <th scope="row" className="cell-title">
                <Link
                  to="."
                  className="text-link"
                  aria-label={t('finding.show', { what: wordsOf(kind).name })}
                  search={(search) => ({ ...search, kind, after: undefined, before: undefined })}
                >
                  {wordsOf(kind).name}
                </Link>
              </th>
              <td className="muted small" data-label={t('finding.rule')}>
                {wordsOf(kind).rule}
              </td>
              <td data-label={t('finding.chain')}>
                <span>
                  {chainKey} <OriginPill origin={origin} />
                </span>
              </td>
              <td className="numeric tabular" data-label={t('finding.found')}>
                {formatInteger(found, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
