import type { Topic } from '@secretariat/db'
import type { Live } from './live.js'

/** Rings when a topic may have news. However often it rang, it says so once to whoever comes to look. */
export interface Bell {
  /** At once where it has rung since the last time. */
  readonly rings: () => Promise<void>
  readonly end: () => void
}

/** A bell for a topic, or for one chain or incident of it; it rings, too, when the stream is over. */
export function bellOf({ news, signal }: Live, topic: Topic, wanted?: string): Bell {
  let rung = false
  let wake = (): void => {}
  const ring = (): void => {
    rung = true
    wake()
  }
  const end = news.hear(topic, (about) => {
    if (wanted === undefined || about === undefined || about === wanted) ring()
  })
  signal.addEventListener('abort', ring, { once: true })
  return {
    end,
    async rings() {
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      rung = false
    },
  }
}
