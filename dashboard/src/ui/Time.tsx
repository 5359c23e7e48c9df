import { formatAgo, formatDateTime } from '../format/time.js'
import { useLocale } from '../i18n/i18n.js'
import { useNow } from '../shell/clock.js'

interface Props {
  readonly at: string
  /** Shows the date itself instead of its age. */
  readonly absolute?: boolean
}

/** A time as its age; the date appears on hover and focus. */
export function Time({ at, absolute = false }: Props) {
  const locale = useLocale()
  const time = Date.parse(at)
  const now = useNow(Date.now() - time < 120_000 ? 1000 : 30_000)
  const date = formatDateTime(time, locale)
  if (absolute) return <time dateTime={at}>{date}</time>
  return (
    <time dateTime={at} className="tip" data-tip={date} title={date}>
      {formatAgo(Math.min(time, now), now, locale)}
    </time>
  )
}
