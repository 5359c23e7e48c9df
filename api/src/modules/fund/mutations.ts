import { secretariatTermSchema, termNumberSchema, usualPay } from '@secretariat/shared/fund'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { SecretariatTermRef } from './term.schema.js'
import { findTerms } from './terms.js'

interface MemberInput {
  name: string
  account?: string | null | undefined
  post?: string | null | undefined
}

interface TermInput {
  chain: string
  number: string
  from: string
  until: string
  members: MemberInput[]
  pay?: string | null | undefined
}

const MemberInputRef = builder.inputRef<MemberInput>('SecretariatMemberInput').implement({
  description: 'Somebody who serves.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name.' }),
    account: t.string({ description: 'Account on the chain.' }),
    post: t.string({ description: 'Post in the secretariat.' }),
  }),
})

mutation('setSecretariatTerm', {
  description: 'States a term of the secretariat, or changes it; what it was before is kept.',
  role: 'secretary',
  input: builder.inputRef<TermInput>('SetSecretariatTermInput').implement({
    description: 'A term as it shall count.',
    fields: (t) => ({
      chain: t.string({ required: true, description: 'Key of the chain.' }),
      number: t.string({ required: true, description: 'Its number.' }),
      from: t.string({ required: true, description: 'First day, YYYY-MM-DD.' }),
      until: t.string({ required: true, description: 'The day the next term begins.' }),
      members: t.field({ type: [MemberInputRef], required: true, description: 'Who serves; at most 20.' }),
      pay: t.string({ description: `Whole tokens for each member and month; ${usualPay} when absent.` }),
    }),
  }),
  result: SecretariatTermRef,
  async run({ chain: name, number, from, until, members, pay }, change) {
    const chain = requireChainId(name)
    await requireChain(change, chain)
    const subject = termNumberSchema.parse(number, { error: () => 'not the number of a term' })
    const people = members.map(({ name: who, account, post }) => ({ name: who, account: account || null, post: post ?? '' }))
    const term = secretariatTermSchema.parse({ from, until, members: people, pay: pay || usualPay })
    await change.record({ kind: 'secretariat.term-set', chain, subject, data: { term } })
    const row = (await findTerms(change.db, chain, change.context.now)).find((each) => each.number === subject)
    if (row === undefined) throw new TypeError(`No term ${subject}`)
    return row
  },
})

async function requireChain({ db }: Change, chain: ReturnType<typeof requireChainId>): Promise<void> {
  const known = await db.selectFrom('chain').select('id').where('id', '=', chain).executeTakeFirst()
  if (known === undefined) throw new Mistake('NOT_FOUND', 'chain', `There is no chain ${chain}`)
}
