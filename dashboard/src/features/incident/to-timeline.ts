import type { Detail, IncidentEvent, Statement } from './shapes.js'

/** One line of the story: what the machine or a person did, with the words that came with it. */
export interface Line {
  readonly id: string
  readonly at: string
  readonly event: IncidentEvent | undefined
  readonly statement: Statement | undefined
}

/** Events and what people said, in the order in which they happened; a statement that moved the incident stands with its move. */
export function toTimeline({ events, statements }: Pick<Detail, 'events' | 'statements'>): readonly Line[] {
  const byKey = new Map(statements.map((statement) => [statement.key, statement]))
  const moved = new Set(events.map(({ statement }) => statement))
  const lines = [
    ...events.map((event) => ({
      id: `event/${event.seq}`,
      at: event.at,
      event,
      statement: event.statement === null ? undefined : byKey.get(event.statement),
    })),
    ...statements
      .filter(({ key }) => !moved.has(key))
      .map((statement) => ({ id: `statement/${statement.key}`, at: statement.at, event: undefined, statement })),
  ]
  return lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
