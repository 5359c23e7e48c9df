import { useTranslation } from 'react-i18next'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import type { Motion } from './shapes.js'

/** When approval and publicity end: an estimate while that is to come, the block when it is past. */
export function Until({ motion: { untilBlock, untilEstimate } }: { readonly motion: Pick<Motion, 'untilBlock' | 'untilEstimate'> }) {
  const { t } = useTranslation()
  if (untilBlock === null) return <span className="muted">{t('fund.untilUnknown')}</span>
  if (untilEstimate === null) return <BlockName block={untilBlock} />
  return (
    <span className="muted nowrap">
      {t('fund.untilAbout')} <Time at={untilEstimate.at} />
    </span>
  )
}
