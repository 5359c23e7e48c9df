import { useTranslation } from 'react-i18next'
import type { Locale } from '../../format/locale.js'
import { formatShare } from '../../format/number.js'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { Popover } from '../../ui/Popover.js'
import { FreshnessMark } from './FreshnessMark.js'
import { FreshnessRow } from './FreshnessRow.js'
import { coveredShare, worstState } from './freshness.js'
import type { Meta } from './meta.graphql.js'
import { type FreshChain, useFreshness } from './useFreshness.js'

interface Props {
  readonly meta: Meta | undefined
  readonly failed: boolean
  /** The chain the page is about; without one the worst of all is shown. */
  readonly chain: string | undefined
}

/** One glance at how fresh the data is; the panel has a row per chain. */
export function FreshnessBadge({ meta, failed, chain }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const all = useFreshness(meta?.chains ?? [])
  const shown = chain === undefined ? all : all.filter((row) => row.chain.id === chain)
  const state = worstState(shown.map((row) => row.state))
  const worst = shown.find((row) => row.state === state)
  const mark =
    failed || worst === undefined ? <FreshnessMark state="unknown" /> : <FreshnessMark state={state} detail={detailOf(worst, locale)} />
  return (
    <Popover label={t('fresh.details')} className="badge-button" trigger={mark}>
      <div className="fresh-panel">
        <h2>{t('fresh.details')}</h2>
        {failed ? <p className="warn">{t('fresh.offline')}</p> : null}
        {all.length === 0 ? <p className="muted">{t('fresh.noChains')}</p> : null}
        {all.map((row) => (
          <FreshnessRow key={row.chain.id} row={row} />
        ))}
      </div>
    </Popover>
  )
}

/** While reading history the share says more than the age of an old block. */
export function detailOf({ chain, state, ageSeconds, silentSeconds }: FreshChain, locale: Locale): string | undefined {
  if (state === 'done' || state === 'stopped') return undefined
  if (state === 'syncing') {
    const share = coveredShare(chain)
    return share === undefined ? undefined : formatShare(share, locale)
  }
  const seconds = state === 'unknown' ? silentSeconds : ageSeconds
  return seconds === undefined ? undefined : formatDuration(seconds, locale)
}
