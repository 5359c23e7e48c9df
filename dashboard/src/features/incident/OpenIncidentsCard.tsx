import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Answer } from '../../ui/Answer.js'
import { Card } from '../../ui/Card.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { useLiveIncidents } from '../live/use-live.js'
import { incidentsOperation } from './incident.graphql.js'
import { Lasted } from './Lasted.js'
import { NoIncidents } from './NoIncidents.js'
import { SeverityTag, StagePill } from './StagePill.js'
import type { Item } from './shapes.js'

const shown = 6
const pollMs = 10_000
const followed = [incidentsOperation.name]

interface Props {
  readonly chain: string
  /** Only what is about this one. */
  readonly subject?: string
}

/** What goes on: on the whole chain, or about one of its subjects. */
export function OpenIncidentsCard({ chain, subject }: Props) {
  const { t } = useTranslation()
  const where = { open: { eq: true }, ...(subject === undefined ? {} : { subject: { eq: subject } }) }
  const { refetchInterval } = useLiveIncidents(followed, pollMs)
  const query = useQuery({ ...asking(incidentsOperation, { chain, where, first: shown }), refetchInterval })
  const total = query.data?.incidents.totalCount ?? 0
  const more = (
    <Link to="/incidents" search={{ chain, ...(subject === undefined ? {} : { subject, board: 'all' as const }) }} className="text-link">
      {t('incident.all')} {total > shown ? <span className="tabular">({total})</span> : null}
    </Link>
  )
  return (
    <Card title={t('incident.open')} actions={more} flush={total > 0}>
      <Answer query={query} what={t('incident.what')} rows={2}>
        {({ incidents: { nodes } }) =>
          nodes.length === 0 ? (
            <NoIncidents chain={chain} />
          ) : (
            <ul className="down-list incident-list">
              {nodes.map((incident) => (
                <Line key={incident.key} incident={incident} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  )
}

function Line({ incident }: { readonly incident: Item }) {
  const { nameOf, sayValue } = useRuleWords()
  const { key, rule, subjectName, stage, severity, value, unit } = incident
  return (
    <li>
      <Link to="/incidents/$id" params={{ id: key }} className="strong-link">
        {nameOf(rule)} · {subjectName}
      </Link>
      <span className="incident-marks">
        <StagePill stage={stage} />
        <SeverityTag severity={severity} />
      </span>
      <span className="small muted down-when">
        {value === null ? null : `${sayValue(value, unit)} · `}
        <Lasted incident={incident} />
      </span>
    </li>
  )
}
