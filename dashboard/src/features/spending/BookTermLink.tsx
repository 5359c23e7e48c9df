import { TermLink } from '../budget/TermLink.js'
import type { BookTerm } from './book.graphql.js'
import { useBookTermName } from './use-names.js'

/** A term of the chain leads to its page; one of imported records has only its name. */
export function BookTermLink({ term }: { readonly term: BookTerm | null }) {
  const nameOf = useBookTermName()
  if (term === null) return <span className="muted">{nameOf(null)}</span>
  return term.term === null ? nameOf(term) : <TermLink term={term.term} none="—" />
}
