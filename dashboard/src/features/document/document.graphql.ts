import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { timeShape } from '../../graphql/shapes.js'

export const kinds = ['COUNCIL', 'TOKENOMICS'] as const
export type Kind = (typeof kinds)[number]

/** Which report, in which language. */
export interface Report {
  readonly kind: Kind
  readonly chain: string
  readonly lang: 'EN' | 'ZH_CN'
  readonly term?: string
  readonly from?: number
  readonly to?: number
}

const sectionShape = z.object({ key: z.string(), title: z.string(), markdown: z.string(), note: z.nullable(z.string()) })
export type Section = z.infer<typeof sectionShape>

const documentShape = z.object({
  key: z.string(),
  title: z.string(),
  sections: z.array(sectionShape),
  sha256: z.string(),
  command: z.string(),
  path: z.string(),
  complete: z.boolean(),
})
export type Document = z.infer<typeof documentShape>

export const documentOperation = operation<Report>()(
  `query Document($kind: DocumentKind!, $chain: String!, $lang: DocumentLanguage!, $term: String, $from: Int, $to: Int) {
    document(kind: $kind, chain: $chain, lang: $lang, term: $term, from: $from, to: $to) {
      key title sections { key title markdown note } sha256 command path complete
    }
  }`,
  z.object({ document: documentShape }),
)

const frozenShape = z.object({
  entry: z.int(),
  report: z.string(),
  lang: z.string(),
  author: z.string(),
  at: timeShape,
  sha256: z.string(),
  version: z.string(),
})
export type Frozen = z.infer<typeof frozenShape>

export const frozenOperation = operation<{ readonly chain: string }>()(
  `query PublishedReports($chain: String!) {
    documents(chain: $chain) { entry report lang author at sha256 version }
  }`,
  z.object({ documents: z.array(frozenShape) }),
)

export const noteOperation = operation<{ readonly input: { readonly report: Report; readonly section: string; readonly text: string } }>()(
  `mutation NoteReport($input: NoteReportInput!) {
    noteReport(input: $input) { result { key } userErrors { ${userErrorFields} } }
  }`,
  z.object({ noteReport: doneShape(z.object({ key: z.string() })) }),
)

export const freezeOperation = operation<{ readonly input: Report }>()(
  `mutation FreezeReport($input: ReportInput!) {
    freezeReport(input: $input) { result { entry sha256 } userErrors { ${userErrorFields} } }
  }`,
  z.object({ freezeReport: doneShape(z.object({ entry: z.int(), sha256: z.string() })) }),
)
