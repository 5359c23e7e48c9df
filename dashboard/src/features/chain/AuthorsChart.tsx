import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyRankChart } from '../../charts/lazy.js'
import { shortAddress } from '../../format/name.js'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { Facts } from '../../ui/Facts.js'
import { AuthorsTable } from './AuthorsTable.js'
import type { Chain } from './chain.graphql.js'
import { toBars } from './toBars.js'

export function AuthorsChart({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const bars = toBars(chain.authors)
  const [first] = chain.authors
  const total = chain.authors.reduce((sum, { blocks }) => sum + blocks, chain.unknownAuthorBlocks)
  const title = t('overview.authorsTitle')
  const summary = first
    ? t('overview.authorsSummary', {
        total: formatInteger(total, locale),
        author: shortAddress(first.account.address),
        share: formatShare(first.share, locale),
      })
    : t('overview.noAuthorsHint')
  const empty = <Empty title={t('overview.noAuthors')} hint={t('overview.noAuthorsHint')} />
  const chart = first ? <LazyRankChart title={title} summary={summary} bars={bars} unit={t('overview.blocks')} /> : empty
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={first ? <Explain definition={first.definition} /> : undefined}
      chart={
        <>
          {chart}
          <Gaps chain={chain} />
        </>
      }
      table={<AuthorsTable authors={chain.authors} />}
    />
  )
}

/** What the bars cannot show: blocks nobody can be named for, and slots without a block. */
function Gaps({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { skippedSlots, unknownAuthorBlocks } = chain
  return (
    <Facts
      rows={[
        {
          label: t('overview.skipped'),
          value: <Count value={skippedSlots === null ? undefined : formatInteger(skippedSlots, locale)} hint={t('overview.skippedHint')} />,
        },
        { label: t('overview.unattributed'), value: <Count value={formatInteger(unknownAuthorBlocks, locale)} /> },
      ]}
    />
  )
}

function Count({ value, hint }: { readonly value: string | undefined; readonly hint?: string }) {
  const { t } = useTranslation()
  return (
    <span className="tabular" title={hint}>
      {value ?? t('common.unknown')}
    </span>
  )
}
