import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { Said } from './Said.js'
import type { Detail, IncidentEvent, Unit } from './shapes.js'
import { type Line, toTimeline } from './to-timeline.js'

/** What the machine saw and what people did, first to last. */
export function TimelineCard({ incident }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const lines = toTimeline(incident)
  return (
    <Card title={t('incident.timeline')}>
      {lines.length === 0 ? (
        <Empty title={t('incident.timelineEmpty')} hint={t('incident.timelineEmptyHint')} />
      ) : (
        <ol className="incident-timeline">
          {lines.map((line) => (
            <Step key={line.id} line={line} unit={incident.unit} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function Step({ line, unit }: { readonly line: Line; readonly unit: Unit | null }) {
  const { t } = useTranslation()
  const { at, event, statement } = line
  const who = event?.actor ?? statement?.author
  return (
    <li data-who={who === undefined ? 'machine' : 'person'}>
      <p className="step-head">
        {event === undefined ? null : <What event={event} unit={unit} />}
        {event === undefined && statement !== undefined ? <b>{t(`incident.said.${statement.kind}`)}</b> : null}
        <span className="muted small">{who ?? t('incident.machine')}</span>
      </p>
      <p className="muted small">
        <Time at={at} absolute />
        {event?.block == null ? null : (
          <>
            {' · '}
            <BlockName block={event.block} />
          </>
        )}
      </p>
      {statement === undefined ? <Note event={event} /> : <Said statement={statement} />}
    </li>
  )
}

function What({ event, unit }: { readonly event: IncidentEvent; readonly unit: Unit | null }) {
  const { t } = useTranslation()
  const { sayValue } = useRuleWords()
  const { value, provisional } = event
  return (
    <>
      <b>{useEventWords(event)}</b>
      {value === null ? null : <span className="tabular">{sayValue(value, unit)}</span>}
      {provisional === true ? <span className="tag">{t('incident.flag.provisional')}</span> : null}
    </>
  )
}

function useEventWords({ track, move, severity, flapping }: IncidentEvent): string {
  const { t } = useTranslation()
  if (move !== null) return t(`incident.move.${move}`)
  if (track === 'FINAL') return t('incident.final')
  if (track === 'FLAPPING') return t(flapping === true ? 'incident.flaps' : 'incident.steady')
  return severity === null ? '' : t('incident.severityTo', { severity: t(`incident.severity.${severity}`) })
}

function Note({ event }: { readonly event: IncidentEvent | undefined }) {
  return event?.note == null || event.note === '' ? null : <p className="wrap">{event.note}</p>
}
