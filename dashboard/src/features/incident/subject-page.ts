import { linkOptions } from '@tanstack/react-router'
import { producerKey } from '../producer/ProducerName.js'
import type { Item } from './shapes.js'

type About = Pick<Item, 'chain' | 'subject' | 'subjectKind'>

/** Where the page about the subject of an incident is; undefined where there is none. */
export function subjectPage({ chain: { key: chain }, subject, subjectKind }: About) {
  const [first = ''] = subject.split('/')
  switch (subjectKind) {
    case 'PRODUCER':
      return linkOptions({ to: '/producers/$key', params: { key: producerKey(chain, subject) } })
    case 'VALIDATOR':
      return linkOptions({ to: '/validators/$key', params: { key: `${chain}:validator:${subject}` } })
    case 'PROPOSAL':
      return linkOptions({ to: '/proposals/$key', params: { key: `${chain}:proposal:${subject}` } })
    case 'ELECTION':
      return linkOptions({ to: '/elections/$key', params: { key: `${chain}:election:${first}` } })
    // A name may be used again: the board tells which one it is now.
    case 'MULTISIG':
      return linkOptions({ to: '/multisigs', search: { chain, board: 'all' } })
    case 'KPI':
      return linkOptions({ to: '/kpi/$key', params: { key: `${chain}:kpi:${first}` } })
    case 'NOTICE':
      return linkOptions({ to: '/incidents/$id', params: { id: first } })
    // A council's motions are named by the council and their number, a fund's by their number.
    case 'MOTION':
      return subject.includes(':')
        ? linkOptions({ to: '/proposals/$key', params: { key: `${chain}:${subject}` } })
        : linkOptions({ to: '/fund', search: { chain } })
    case 'BUDGET':
      return subject === 'fund' ? linkOptions({ to: '/fund', search: { chain } }) : linkOptions({ to: '/budget', search: { chain } })
    case 'SCHEDULE':
      return linkOptions({ to: '/schedules', search: { chain } })
    case 'SILENCE':
      return linkOptions({ to: '/silences', search: { chain } })
    default:
      return undefined
  }
}
