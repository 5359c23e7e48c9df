import { Link } from '@tanstack/react-router'

interface Props {
  readonly chain: string
  readonly name: string
}

/** The key under which the API knows a producer. */
export const producerKey = (chain: string, name: string): string => `${chain}:producer:${name}`

/** A producer by its account name, which leads to its page. */
export function ProducerName({ chain, name }: Props) {
  return (
    <Link to="/producers/$key" params={{ key: producerKey(chain, name) }} className="mono producer-name">
      {name}
    </Link>
  )
}
