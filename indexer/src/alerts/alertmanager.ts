import type { Message } from '@secretariat/shared/alert'

const GOING_ON = '0001-01-01T00:00:00Z'

/** A message as Alertmanager's webhooks say it (version 4), for programs that read those. */
export function alertmanagerBody(message: Message) {
  const { chain, rule, severity, group, title, lines, url, incidents } = message
  const labels = { alertname: rule, chain, severity }
  const annotations = { summary: title, description: lines.join('\n') }
  const alerts = incidents.map(({ id, subject, state, openedAt, endedAt }) => ({
    status: state === 'ended' || state === 'superseded' ? 'resolved' : 'firing',
    labels: { ...labels, subject },
    annotations,
    startsAt: new Date(openedAt).toISOString(),
    endsAt: endedAt === null ? GOING_ON : new Date(endedAt).toISOString(),
    generatorURL: url ?? '',
    fingerprint: String(id),
  }))
  const isOver = alerts.length > 0 && alerts.every(({ status }) => status === 'resolved')
  return {
    ...{ version: '4', groupKey: group, truncatedAlerts: 0, status: isOver ? 'resolved' : 'firing', receiver: 'secretariat' },
    ...{ groupLabels: { alertname: rule, chain }, commonLabels: labels, commonAnnotations: annotations, externalURL: url ?? '', alerts },
  }
}
