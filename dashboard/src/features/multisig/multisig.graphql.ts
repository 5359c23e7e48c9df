import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape } from '../../graphql/shapes.js'
import { detailFields, detailShape, itemFields, itemShape } from './shapes.js'

export interface MultisigsVariables {
  readonly chain: string
  readonly where: object
  readonly first?: number
  readonly last?: number
  readonly after?: string
  readonly before?: string
}

/** A page of the board. */
export const multisigsOperation = operation<MultisigsVariables>()(
  `query Multisigs($chain: String!, $where: MultisigWhere, $first: Int, $last: Int, $after: String, $before: String) {
    multisigs(chain: $chain, where: $where, first: $first, last: $last, after: $after, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${itemFields} }
    }
  }`,
  z.object({ multisigs: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(itemShape) }) }),
)

/** One multisig with everything that is known of it. */
export const multisigOperation = operation<{ readonly key: string }>()(
  `query Multisig($key: String!) { multisig(key: $key) { ${detailFields} } }`,
  z.object({ multisig: z.nullable(detailShape) }),
)

export type TextKind = 'MULTISIG_NOTICE' | 'MULTISIG_NUDGE' | 'MULTISIG_COMPLETION'

export interface TextVariables {
  readonly kind: TextKind
  readonly chain: string
  readonly multisig: string
  readonly lang: 'EN' | 'ZH_CN'
}

/** A text about a multisig, ready to be sent. */
export const textOperation = operation<TextVariables>()(
  `query MultisigText($kind: DocumentKind!, $chain: String!, $multisig: String, $lang: DocumentLanguage!) {
    document(kind: $kind, chain: $chain, multisig: $multisig, lang: $lang) { markdown path }
  }`,
  z.object({ document: z.object({ markdown: z.string(), path: z.string() }) }),
)
