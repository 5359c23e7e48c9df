import { ChainId, type Stated } from '@secretariat/shared'

/** How the types of documents are reached from the root. */
export const documentPaths = {
  Document: 'document(kind: COUNCIL, chain: "alpha", lang: EN) { @ }',
  DocumentSection: 'document(kind: COUNCIL, chain: "alpha", lang: EN) { sections { @ } }',
  FrozenReport: 'documents(chain: "alpha") { @ }',
}

/** A report that somebody published. */
export const published: Stated = {
  kind: 'report.frozen',
  chain: ChainId('alpha'),
  subject: 'council:term:1',
  data: { lang: 'en', sha256: '0'.repeat(64), version: '0.1.0', markdown: '# A report', origin: { firstBlock: 1 } },
}
