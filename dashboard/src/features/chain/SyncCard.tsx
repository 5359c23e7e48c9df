import { useTranslation } from 'react-i18next'
import { formatInteger, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { Progress } from '../../ui/Progress.js'
import { detailOf } from '../meta/FreshnessBadge.js'
import { FreshnessMark } from '../meta/FreshnessMark.js'
import { coveredShare } from '../meta/freshness.js'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { syncFacts } from '../meta/sync-facts.js'
import { useFreshness } from '../meta/useFreshness.js'

/** How far a chain is read, and how fast. */
export function SyncCard({ meta }: { readonly meta: ChainMeta }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [fresh] = useFreshness([meta])
  const share = coveredShare(meta)
  const mark = fresh ? <FreshnessMark state={fresh.state} detail={detailOf(fresh, locale)} /> : undefined
  return (
    <Card title={t('sync.title')} actions={mark}>
      <div className="sync-line">
        <Progress label={t('sync.progress')} spans={meta.coverage} first={meta.firstBlock} last={meta.finalizedBlock} share={share} />
        <span className="tabular sync-share">{share === undefined ? '—' : formatShare(share, locale)}</span>
      </div>
      <p className="coverage muted small tabular">
        <span>{t('sync.coverage')}</span> <Coverage meta={meta} />
      </p>
      <Facts look="figures" rows={syncFacts(meta, { t, locale })} />
      {meta.lastError === null ? null : <p className="sync-error mono small wrap">{meta.lastError}</p>}
    </Card>
  )
}

function Coverage({ meta }: { readonly meta: ChainMeta }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (meta.coverage.length === 0) return '—'
  const spans = meta.coverage.map(({ first, last }) =>
    t('sync.coverageSpan', { first: formatInteger(first, locale), last: formatInteger(last, locale) }),
  )
  return spans.map((span) => (
    <span key={span} className="span">
      {span}
    </span>
  ))
}
