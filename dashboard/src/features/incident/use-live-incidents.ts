import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const pollMs = 5000
const subscription = (chain: string | undefined): string =>
  chain === undefined
    ? 'subscription IncidentChanged { incidentChanged { key } }'
    : 'subscription IncidentChanged($chain: String) { incidentChanged(chain: $chain) { key } }'

/** Asks again for what is shown when an incident changes. Gives how often to ask anyway: never, while the server tells of changes. */
export function useLiveIncidents(chain: string | undefined): number | false {
  const client = useQueryClient()
  const [told, setTold] = useState(false)
  useEffect(() => {
    const asked = new URLSearchParams({
      query: subscription(chain),
      ...(chain === undefined ? {} : { variables: JSON.stringify({ chain }) }),
    })
    const source = new EventSource(`/graphql?${asked}`)
    source.addEventListener('open', () => setTold(true))
    source.addEventListener('error', () => setTold(false))
    source.addEventListener('next', () => void client.invalidateQueries())
    return () => source.close()
  }, [client, chain])
  return told ? false : pollMs
}
