import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../format/time.js'
import { useLocale } from '../../i18n/i18n.js'
import { useNow } from '../../shell/clock.js'
import { useTimes } from '../../shell/use-times.js'

const day = 86_400_000

/** How long it may still be signed; the date appears on hover. */
export function Expiry({ at }: { readonly at: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const time = Date.parse(at)
  const now = useNow(Math.abs(time - Date.now()) < 3_600_000 ? 1000 : 30_000)
  const { exact } = useTimes()
  const left = time - now
  return (
    <time dateTime={at} className={left > 0 && left < day ? 'tip expiry-soon' : 'tip'} title={exact(time)}>
      {left > 0 ? t('multisig.left', { duration: formatDuration(left / 1000, locale) }) : t('multisig.over')}
    </time>
  )
}
