import { UsageError } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { commandOf } from '../../documents/stretch.js'
import { badInput } from '../base/bad-input.js'
import { requireChainId } from '../base/key.js'
import { type FrozenRow, findFrozen } from './frozen.js'
import { type DocumentAsked, documentKinds, type Written, writeDocument } from './write.js'

export const DocumentKind = builder.enumType('DocumentKind', {
  description: 'What can be written.',
  values: {
    COUNCIL: { value: documentKinds[0], description: 'The report of a council on its term.' },
    TOKENOMICS: { value: documentKinds[1], description: 'Money and network over a term.' },
    MULTISIG_NOTICE: { value: documentKinds[2], description: 'Asks producers to sign a multisig, with the commands.' },
    MULTISIG_NUDGE: { value: documentKinds[3], description: 'Reminds those who have not signed.' },
    MULTISIG_COMPLETION: { value: documentKinds[4], description: 'Announces what was executed, and in which block it took effect.' },
  } as const,
})

export const DocumentLanguage = builder.enumType('DocumentLanguage', {
  description: 'The language of a document.',
  values: { EN: { value: 'en', description: 'English.' }, ZH_CN: { value: 'zh', description: 'Chinese.' } } as const,
})

interface Part {
  readonly key: string
  readonly title: string
  readonly markdown: string
  readonly note: string | null
}

const SectionRef = builder.objectRef<Part>('DocumentSection').implement({
  description: 'A part of a document.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Name of the section; it stays when the document is written again.' }),
    title: t.exposeString('title', { description: 'Its heading.' }),
    markdown: t.exposeString('markdown', { description: 'What follows from the blocks that are read, as Markdown.' }),
    note: t.exposeString('note', { nullable: true, description: "The secretary's own words, as Markdown; null where there are none." }),
  }),
})

export const DocumentRef = builder.objectRef<Written>('Document').implement({
  description: 'A document as it is written from what is read now.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Name of the report: kind:term:number, kind:blocks:first-last.' }),
    title: t.string({ description: 'Its title.', resolve: ({ document }) => document.title }),
    sections: t.field({ type: [SectionRef], description: 'Its parts, in their order.', resolve: partsOf }),
    markdown: t.exposeString('markdown', { description: 'The whole document, the words of the secretary included.' }),
    sha256: t.exposeString('sha256', { description: 'Of that Markdown as UTF-8, in hex.' }),
    command: t.string({
      description: 'The command that computes it again.',
      resolve: ({ kind, stretch, lang, multisig }) => commandOf(kind, stretch, lang, multisig),
    }),
    path: t.string({ description: 'Where the Markdown is served; the same path with .pdf is the PDF.', resolve: pathOf }),
    firstBlock: t.int({ description: 'First block it speaks of.', resolve: ({ stretch }) => stretch.first.height }),
    lastBlock: t.int({ description: 'Last block it speaks of.', resolve: ({ stretch }) => stretch.last.height }),
    asOfBlock: t.int({
      nullable: true,
      description: "Block it is seen from; null where only people's records tell of it.",
      resolve: ({ stretch }) => stretch.asOf?.height ?? null,
    }),
    complete: t.boolean({ description: 'Whether each of its blocks is read.', resolve: ({ stretch }) => stretch.complete }),
  }),
})

export const FrozenRef = builder.objectRef<FrozenRow>('FrozenReport').implement({
  description: 'A report as it was published; it never changes.',
  fields: (t) => ({
    entry: t.exposeInt('seq', { description: 'The entry that published it.' }),
    report: t.exposeString('report', { description: 'Name of the report.' }),
    lang: t.exposeString('lang', { description: 'Its language: en or zh-CN.' }),
    author: t.exposeString('author', { description: 'Who published it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    sha256: t.exposeString('sha256', { description: 'Of its Markdown as UTF-8, in hex.' }),
    version: t.exposeString('version', { description: 'The software that wrote it.' }),
    origin: t.expose('origin', { type: 'JSON', description: 'Blocks, their hashes, and the command that computes it again.' }),
    markdown: t.exposeString('markdown', { description: 'What was published.' }),
  }),
})

/** The address of the Markdown. */
function pathOf({ kind, stretch, lang, multisig }: Written): string {
  const { chain, term, first, last, asOf } = stretch
  if (multisig !== null) return `/documents/${kind}.md?chain=${chain}&key=${encodeURIComponent(multisig)}&lang=${lang}`
  const range = term?.name == null ? `from=${first.height}&to=${last.height}` : `term=${encodeURIComponent(term.name)}`
  const seen = asOf === null ? '' : `&asOf=${asOf.height}`
  return `/documents/${kind}.md?chain=${chain}&${range}${seen}&lang=${lang}`
}

function partsOf({ document, notes }: Written): Part[] {
  return document.sections.map(({ key, title, body }) => ({ key, title, markdown: body.join('\n\n'), note: notes[key] ?? null }))
}

/** The document, or what is wrong with what was asked for. */
export async function documentOf(db: Parameters<typeof writeDocument>[0], asked: DocumentAsked): Promise<Written> {
  try {
    return await writeDocument(db, asked)
  } catch (error) {
    if (error instanceof UsageError) throw badInput(error.message)
    throw error
  }
}

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentRef,
    description: 'A document on a term, or on a stretch of blocks; on the latest term where neither is named.',
    args: {
      kind: t.arg({ type: DocumentKind, required: true, description: 'Which one.' }),
      chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
      term: t.arg.string({ description: 'Number of the term, or the name that records give it.' }),
      from: t.arg.int({ description: 'First block, instead of a term.' }),
      to: t.arg.int({ description: 'Last block.' }),
      asOf: t.arg.int({ description: 'Leave out what came after this block.' }),
      multisig: t.arg.string({ description: 'Key of the multisig that a text is about.' }),
      lang: t.arg({ type: DocumentLanguage, required: true, description: 'The language it is written in.' }),
    },
    complexity: { field: 200 },
    resolve: (_, { kind, chain, lang, term, from, to, asOf, multisig }, { db }) =>
      documentOf(db, {
        ...{ kind, chain, lang, term: term ?? undefined, from: from ?? undefined, to: to ?? undefined, asOf: asOf ?? undefined },
        multisig: multisig ?? undefined,
      }),
  }),
  documents: t.field({
    type: [FrozenRef],
    description: 'Reports of a chain that were published, newest first; the latest 200.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    complexity: { field: 50 },
    resolve: (_, { chain }, { db }) => findFrozen(db, requireChainId(chain)),
  }),
}))
