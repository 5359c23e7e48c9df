import { createHash } from 'node:crypto'
import type { Schema } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import { councilReport } from '../../documents/council/council-report.js'
import { councilEn } from '../../documents/council/words.en.js'
import { councilZh } from '../../documents/council/words.zh.js'
import { type Document, type Notes, toMarkdown } from '../../documents/document.js'
import type { Locale } from '../../documents/format.js'
import { multisigCompletion } from '../../documents/multisig/completion.js'
import type { MultisigTexts } from '../../documents/multisig/model.js'
import { multisigNotice } from '../../documents/multisig/notice.js'
import { multisigNudge } from '../../documents/multisig/nudge.js'
import { recordedReport } from '../../documents/recorded/recorded-report.js'
import { recordedTokenomicsReport } from '../../documents/recorded-tokenomics/recorded-tokenomics-report.js'
import type { Stretch } from '../../documents/stretch.js'
import { tokenomicsReport } from '../../documents/tokenomics/tokenomics-report.js'
import { pdfOf } from '../../pdf/pdf.js'
import { gatherCouncil } from './gather-council.js'
import { gatherMultisig } from './gather-multisig.js'
import { gatherRecorded, isRecorded } from './gather-recorded.js'
import { gatherRecordedTokenomics } from './gather-recorded-tokenomics.js'
import { gatherTokenomics } from './gather-tokenomics.js'
import { findNotes, reportKey } from './notes.js'
import { type Asked, findStretch } from './stretch.js'

export const documentKinds = ['council', 'tokenomics', 'multisig-notice', 'multisig-nudge', 'multisig-completion'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Which document, of what, in which language. */
export interface DocumentAsked extends Asked {
  readonly kind: string
  readonly lang: Locale
  /** False leaves the secretary's words out: what remains follows from the blocks alone. */
  readonly notes?: boolean | undefined
}

export interface Written {
  readonly kind: DocumentKind
  /** Name of the report, whatever the language and the block it is seen from. */
  readonly key: string
  readonly lang: Locale
  readonly stretch: Stretch
  /** The multisig it is about; null for reports. */
  readonly multisig: string | null
  readonly document: Document
  readonly notes: Notes
  readonly markdown: string
  /** Of the Markdown, as UTF-8. */
  readonly sha256: string
}

/** What a document speaks of, and how it says that in a language. */
interface Draft {
  readonly stretch: Stretch
  readonly multisig?: string
  readonly draw: (lang: Locale, notes: Notes) => Document
}

type Gather = (db: Kysely<Schema>, asked: Asked) => Promise<Draft>

const gatherers: Record<DocumentKind, Gather> = {
  async council(db, asked) {
    if (await isRecorded(db, asked.chain)) {
      const recorded = await gatherRecorded(db, asked.chain, asked.term)
      return { stretch: recorded.stretch, draw: (lang, notes) => recordedReport(recorded, lang, notes) }
    }
    const report = await gatherCouncil(db, await findStretch(db, asked))
    return { stretch: report.stretch, draw: (lang, notes) => councilReport(report, lang, notes) }
  },
  async tokenomics(db, asked) {
    if (await isRecorded(db, asked.chain)) {
      const recorded = await gatherRecordedTokenomics(db, asked.chain, asked.term)
      return { stretch: recorded.stretch, draw: (lang, notes) => recordedTokenomicsReport(recorded, lang, notes) }
    }
    const report = await gatherTokenomics(db, await findStretch(db, asked))
    return { stretch: report.stretch, draw: (lang, notes) => tokenomicsReport(report, lang, notes) }
  },
  'multisig-notice': (db, asked) => aboutMultisig(db, asked, multisigNotice),
  'multisig-nudge': (db, asked) => aboutMultisig(db, asked, multisigNudge),
  'multisig-completion': (db, asked) => aboutMultisig(db, asked, multisigCompletion),
}

async function aboutMultisig(
  db: Kysely<Schema>,
  asked: Asked,
  text: (texts: MultisigTexts, lang: Locale, notes: Notes) => Document,
): Promise<Draft> {
  const { key, ...texts } = await gatherMultisig(db, asked)
  return { stretch: texts.stretch, multisig: key, draw: (lang, notes) => text(texts, lang, notes) }
}

const whose = { en: councilEn.note, zh: councilZh.note }

/** Writes a document from the facts that are read; a UsageError says what cannot be written, and why. */
export async function writeDocument(db: Kysely<Schema>, asked: DocumentAsked): Promise<Written> {
  const kind = documentKinds.find((each) => each === asked.kind)
  if (kind === undefined) throw new UsageError(`There is no document ${asked.kind}; there are: ${documentKinds.join(', ')}`, 2)
  const { stretch, draw, multisig = null } = await gatherers[kind](db, asked)
  const key = multisig === null ? reportKey(kind, stretch) : `${kind}:${multisig}`
  const notes = asked.notes === false ? {} : await findNotes(db, stretch.chain, key, asked.lang)
  const document = draw(asked.lang, notes)
  const markdown = toMarkdown(document, notes, whose[asked.lang])
  return {
    kind,
    key,
    lang: asked.lang,
    stretch,
    multisig,
    document,
    notes,
    markdown,
    sha256: createHash('sha256').update(markdown).digest('hex'),
  }
}

/** The same document as a PDF; its date is that of the block it is seen from. */
export function pdfOfDocument({ markdown, document, lang, stretch }: Written): Promise<Buffer> {
  return pdfOf(markdown, { title: document.title, lang: lang === 'zh' ? 'zh-CN' : 'en', at: stretch.asOf?.at ?? new Date(0) })
}
