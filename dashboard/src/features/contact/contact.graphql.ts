import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape, timeShape } from '../../graphql/shapes.js'

export const contactWays = ['WECHAT', 'TELEGRAM', 'PHONE', 'EMAIL', 'OTHER'] as const
export type ContactWay = (typeof contactWays)[number]

const contactFields = `key chain { key name } subject subjectName position person way value note language zone hours updatedBy updatedAt`
const contactShape = z.object({
  key: z.string(),
  chain: z.object({ key: z.string(), name: z.string() }),
  subject: z.string(),
  subjectName: z.string(),
  position: z.int(),
  person: z.nullable(z.string()),
  way: z.enum(contactWays),
  value: z.nullable(z.string()),
  note: z.nullable(z.string()),
  language: z.nullable(z.string()),
  zone: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  updatedBy: z.string(),
  updatedAt: timeShape,
})
export type ContactRow = z.infer<typeof contactShape>

export interface ContactsVariables {
  readonly chain?: string
  readonly subject?: string
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Whom to ask, in the order of asking; for those on duty. */
export const contactsOperation = operation<ContactsVariables>()(
  `query Contacts($chain: String, $subject: String, $first: Int, $after: String, $last: Int, $before: String) {
    contacts(chain: $chain, subject: $subject, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${contactFields} }
    }
  }`,
  z.object({ contacts: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(contactShape) }) }),
)

/** Of one subject, and those of its chain as a whole. */
export const subjectContactsOperation = operation<{ readonly chain: string; readonly subject: string }>()(
  `query SubjectContacts($chain: String!, $subject: String!) {
    own: contacts(chain: $chain, subject: $subject, first: 20) { nodes { ${contactFields} } }
    ofChain: contacts(chain: $chain, subject: $chain, first: 20) { nodes { ${contactFields} } }
  }`,
  z.object({ own: z.object({ nodes: z.array(contactShape) }), ofChain: z.object({ nodes: z.array(contactShape) }) }),
)

export interface ContactInput {
  readonly key?: string
  readonly chain: string
  readonly subject: string
  readonly position: number
  readonly person: string
  readonly way: ContactWay
  readonly value: string
  readonly language: string
  readonly zone: string
  readonly hours: string
  readonly note: string
}

const answer = `{ result { key } userErrors { ${userErrorFields} } }`
const changedShape = z.object({ changed: doneShape(z.object({ key: z.string() })) })

export const saveContactOperation = operation<{ readonly input: ContactInput }>()(
  `mutation SaveContact($input: SaveContactInput!) { changed: saveContact(input: $input) ${answer} }`,
  changedShape,
)
export const removeContactOperation = operation<{ readonly input: { readonly contact: string } }>()(
  `mutation RemoveContact($input: RemoveContactInput!) { changed: removeContact(input: $input) ${answer} }`,
  changedShape,
)
export const tellContactOperation = operation<{
  readonly input: { readonly incident: string; readonly contact: string; readonly note: string }
}>()(`mutation TellContact($input: TellContactInput!) { changed: tellContact(input: $input) ${answer} }`, changedShape)

export const importContactsOperation = operation<{ readonly input: { readonly csv: string } }>()(
  `mutation ImportContacts($input: ImportContactsInput!) {
    importContacts(input: $input) { result { added changed same } userErrors { ${userErrorFields} } }
  }`,
  z.object({ importContacts: doneShape(z.object({ added: z.int(), changed: z.int(), same: z.int() })) }),
)
