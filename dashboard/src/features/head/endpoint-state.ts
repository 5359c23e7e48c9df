import type { HeadEndpoint } from './head.graphql.js'

/** An endpoint that is behind by more blocks than this is late: fewer are on their way. */
const LATE_BLOCKS = 20
/** Whoever answered longer ago says nothing about now. */
const SILENT_MS = 60_000

export type EndpointState = 'good' | 'late' | 'failing' | 'silent'

/** How an endpoint does at a moment. */
export function endpointState({ behind, answeredAt, problem }: HeadEndpoint, now: number): EndpointState {
  if (problem !== null) return 'failing'
  if (answeredAt === null || now - Date.parse(answeredAt) > SILENT_MS) return 'silent'
  return behind !== null && behind > LATE_BLOCKS ? 'late' : 'good'
}
