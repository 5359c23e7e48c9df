import { formatAgo } from '../format/time.js'
import { useLocale } from '../i18n/i18n.js'
import { useNow } from '../shell/clock.js'
import { useTimes } from '../shell/use-times.js'

interface Props {
  readonly at: string
  /** Shows the date itself instead of its age. */
  readonly absolute?: boolean
}

/** A time as its age; the date appears on hover, in every zone that matters. */
export function Time({ at, absolute = false }: Props) {
  const locale = useLocale()
  const time = Date.parse(at)
  const now = useNow(Date.now() - time < 120_000 ? 1000 : 30_000)
  const { date, exact } = useTimes()
  const title = exact(time)
  if (absolute) {
    return (
      <time dateTime={at} title={title}>
        {date(time)}
      </time>
    )
  }
  return (
    <time dateTime={at} className="tip" title={title}>
      {formatAgo(Math.min(time, now), now, locale)}
    </time>
  )
}
