import { useTranslation } from 'react-i18next'
import { useTimes } from '../shell/use-times.js'

export interface LifeSpan {
  readonly key: string
  readonly from: number
  /** Undefined while it lasts; equal to `from` for what happens at one moment. */
  readonly until: number | undefined
  readonly text: string
  readonly tone: 'main' | 'soft' | 'good' | 'bad' | 'quiet'
}
export interface LifeLane {
  readonly name: string
  readonly spans: readonly LifeSpan[]
}
interface Props {
  readonly title: string
  readonly summary: string
  readonly lanes: readonly LifeLane[]
  /** Where the picture begins and ends, in milliseconds. */
  readonly first: number
  readonly last: number
}

const ticks = [0, 0.25, 0.5, 0.75, 1] as const

/** What lasted from when to when, lane by lane on one axis of time. Every bar says its words; the table beside it says the same. */
export function LifeLines({ title, summary, lanes, first, last }: Props) {
  const { t } = useTranslation()
  const { tick } = useTimes()
  const length = Math.max(1, last - first)
  const place = (at: number) => `${(Math.min(Math.max(at, first), last) - first) / (length / 100)}%`
  return (
    <figure className="lifelines" aria-label={t('common.pair', { name: title, value: summary })}>
      {lanes.map(({ name, spans }) => (
        <div key={name} className="lane">
          <span className="lane-name">{name}</span>
          <span className="lane-track">
            {spans.map(({ key, from, until, text, tone }) => (
              <span
                key={key}
                className="lane-span"
                data-tone={tone}
                data-moment={until === from}
                data-lasts={until === undefined}
                title={text}
                style={{ left: place(from), right: `calc(100% - ${place(until ?? last)})` }}
              >
                <span>{until === from ? null : text}</span>
              </span>
            ))}
          </span>
        </div>
      ))}
      <div className="lane axis" aria-hidden="true">
        <span className="lane-name" />
        <span className="lane-track">
          {ticks.map((share) => (
            <span key={share} className="lane-tick" style={{ left: `${share * 100}%` }}>
              {tick(first + share * length, length)}
            </span>
          ))}
        </span>
      </div>
    </figure>
  )
}
