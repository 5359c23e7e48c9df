import { streamOf } from '../../graphql/stream.js'

/** One for each thing that is followed, whatever the page shows of it. */
export const incidentStream = streamOf('subscription IncidentChanged { incidentChanged { cursor } }')
export const headStream = streamOf('subscription HeadMoved { headMoved { block } }')
