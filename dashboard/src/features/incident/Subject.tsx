import { Link } from '@tanstack/react-router'
import type { Item } from './shapes.js'
import { subjectPage } from './subject-page.js'

/** What an incident is about, linked where it has a page of its own. */
export function Subject({ incident }: { readonly incident: Pick<Item, 'chain' | 'subject' | 'subjectKind' | 'subjectName'> }) {
  const { subject, subjectKind, subjectName } = incident
  const page = subjectPage(incident)
  if (page === undefined) {
    return (
      <span className="wrap" title={subject}>
        {subjectName}
      </span>
    )
  }
  return (
    <Link {...page} className={subjectKind === 'PRODUCER' ? 'mono producer-name' : 'text-link wrap'} title={subject}>
      {subjectName}
    </Link>
  )
}
