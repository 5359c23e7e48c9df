import { ProducerName } from '../producer/ProducerName.js'
import type { Item } from './shapes.js'

/** What an incident is about, linked where it has a page of its own. */
export function Subject({ incident }: { readonly incident: Pick<Item, 'chain' | 'subject' | 'subjectKind' | 'subjectName'> }) {
  const { chain, subject, subjectKind, subjectName } = incident
  if (subjectKind === 'PRODUCER') return <ProducerName chain={chain.key} name={subject} />
  return (
    <span className="wrap" title={subject}>
      {subjectName}
    </span>
  )
}
