import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { Facts } from '../../ui/Facts.js'
import { FreshnessMark } from './FreshnessMark.js'
import { syncFacts } from './sync-facts.js'
import type { FreshChain } from './useFreshness.js'

/** Everything known about how one chain is being read. */
export function FreshnessRow({ row }: { readonly row: FreshChain }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { chain, state, ageSeconds, silentSeconds } = row
  const spoken = (seconds: number | undefined) => (seconds === undefined ? '—' : formatDuration(seconds, locale))
  return (
    <section className="fresh-row">
      <header>
        <h3>{chain.name}</h3>
        <FreshnessMark state={state} />
      </header>
      <Facts
        rows={[
          { label: t('sync.stage'), value: t(`sync.state.${chain.state}`) },
          ...syncFacts(chain, { t, locale }),
          { label: t('sync.age'), value: spoken(ageSeconds) },
          { label: t('sync.heartbeat'), value: spoken(silentSeconds) },
          { label: t('sync.endpoint'), value: <span className="mono wrap">{chain.endpoint ?? '—'}</span> },
          { label: t('sync.lastError'), value: chain.lastError ?? t('sync.none') },
        ]}
      />
    </section>
  )
}
