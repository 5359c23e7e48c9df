import { ChainId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Mistake, mutation } from '../base/mutation.js'
import { findFrozenBy, freezing } from './frozen.js'
import { tagOf } from './notes.js'
import { DocumentKind, DocumentLanguage, DocumentRef, documentOf, FrozenRef } from './schema.js'
import type { DocumentAsked, documentKinds } from './write.js'

const asked = builder.inputRef<Asked>('ReportInput').implement({
  description: 'Which report.',
  fields: (t) => ({
    kind: t.field({ type: DocumentKind, required: true, description: 'Which document.' }),
    chain: t.string({ required: true, description: 'Key of the chain.' }),
    term: t.string({ description: 'Number of the term, or the name that records give it.' }),
    from: t.int({ description: 'First block, instead of a term.' }),
    to: t.int({ description: 'Last block.' }),
    asOf: t.int({ description: 'Leave out what came after this block.' }),
    lang: t.field({ type: DocumentLanguage, required: true, description: 'The language it is written in.' }),
  }),
})

interface Asked {
  kind: (typeof documentKinds)[number]
  chain: string
  term?: string | null | undefined
  from?: number | null | undefined
  to?: number | null | undefined
  asOf?: number | null | undefined
  lang: DocumentAsked['lang']
}

function askedOf({ kind, chain, lang, term, from, to, asOf }: Asked): DocumentAsked {
  return { kind, chain, lang, term: term ?? undefined, from: from ?? undefined, to: to ?? undefined, asOf: asOf ?? undefined }
}

interface Note {
  report: Asked
  section: string
  text: string
}

mutation('noteReport', {
  description: "Keeps the secretary's own words in a section of a report; empty words take them back.",
  role: 'deputy',
  input: builder.inputRef<Note>('NoteReportInput').implement({
    description: 'What to say, and where.',
    fields: (t) => ({
      report: t.field({ type: asked, required: true, description: 'Which report.' }),
      section: t.string({ required: true, description: 'Which section, by its key.' }),
      text: t.string({ required: true, description: 'The words, as Markdown.' }),
    }),
  }),
  result: DocumentRef,
  async run({ report, section, text }, { db, record }) {
    const { key, stretch, document } = await documentOf(db, askedOf(report))
    if (!document.sections.some((each) => each.key === section))
      throw new Mistake('NOT_FOUND', 'section', `There is no section ${section.slice(0, 40)}`)
    await record({
      kind: 'report.noted',
      chain: ChainId(stretch.chain),
      subject: `${key}/${section}`,
      data: { lang: tagOf[report.lang], text },
    })
    return await documentOf(db, askedOf(report))
  },
})

mutation('freezeReport', {
  description: 'Publishes a report as it is now: it is kept for good, with what it takes to compute it again.',
  role: 'secretary',
  input: asked,
  result: FrozenRef,
  async run(input, { db, record }) {
    const written = await documentOf(db, askedOf(input))
    if (!written.stretch.complete) throw new Mistake('INCOMPLETE', null, 'Not every block of it is read yet')
    const bare = await documentOf(db, { ...askedOf(input), asOf: written.stretch.asOf?.height, notes: false })
    const { seq } = await record(freezing(written, bare))
    const kept = await findFrozenBy(db, seq)
    if (kept === undefined) throw new TypeError(`No entry ${seq}`)
    return kept
  },
})
