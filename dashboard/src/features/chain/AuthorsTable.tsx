import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import type { AuthorCount } from './chain.graphql.js'

export function AuthorsTable({ authors }: { readonly authors: readonly AuthorCount[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className="table compact">
      <caption className="hidden">{t('overview.authorsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.author')}</th>
          <th scope="col" className="numeric">
            {t('overview.blocks')}
          </th>
          <th scope="col" className="numeric">
            {t('overview.share')}
          </th>
          <th scope="col" className="numeric">
            {t('overview.lastBlock')}
          </th>
        </tr>
      </thead>
      <tbody>
        {authors.map(({ account, blocks, share, lastBlock }) => (
          <tr key={account.id}>
            <th scope="row">
              <AccountName account={account} />
            </th>
            <td className="numeric tabular">{formatInteger(blocks, locale)}</td>
            <td className="numeric tabular">{formatShare(share, locale)}</td>
            <td className="numeric">
              <BlockName block={lastBlock} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
