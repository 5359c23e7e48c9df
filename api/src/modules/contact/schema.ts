import { contactWays } from '@secretariat/db'
import { AccountId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { addressOf, parseAccount } from '../base/address.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { contactList, countContacts, findContacts, type OpenContact, privateBook } from './contacts.js'

const wayWords = {
  wechat: 'An account of WeChat.',
  telegram: 'An account of Telegram.',
  phone: 'A phone number.',
  email: 'An e-mail address.',
  other: 'Something else; the note says what.',
} as const satisfies Record<(typeof contactWays)[number], string>

export const ContactWayRef = builder.enumType('ContactWay', {
  description: 'How a person is reached.',
  values: Object.fromEntries(contactWays.map((value) => [value.toUpperCase(), { value, description: wayWords[value] }])),
})

const unreadable = 'null where it was encrypted with another secret.'

export const ContactRef = builder.objectRef<OpenContact>('Contact').implement({
  description: 'Whom to ask about a subject of a chain. For those on duty only; encrypted where it is kept.',
  fields: (t) => ({
    key: t.string({ description: 'Its number.', resolve: ({ id }) => String(id) }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    subject: t.exposeString('subject', {
      description: 'Whom it is about: a producer or validator as the chain writes it, or the chain itself under its key.',
    }),
    subjectName: t.string({
      description: 'The same for people: an account in the form of its chain.',
      resolve: async ({ chain, subject }, _, { load }) => {
        const account = AccountId.schema.safeParse(subject)
        return account.success ? addressOf(account.data, (await load.chain.load(chain))?.ss58Prefix ?? null) : subject
      },
    }),
    position: t.exposeInt('position', { description: 'Who is asked first has 1.' }),
    person: t.string({ nullable: true, description: `Who it is; ${unreadable}`, resolve: ({ card }) => card?.person ?? null }),
    way: t.expose('way', { type: ContactWayRef, description: 'How they are reached.' }),
    value: t.string({
      nullable: true,
      description: `The name, number or address there; ${unreadable}`,
      resolve: ({ card }) => card?.value ?? null,
    }),
    note: t.string({ nullable: true, description: `What else is to be known; ${unreadable}`, resolve: ({ card }) => card?.note ?? null }),
    language: t.exposeString('language', { nullable: true, description: 'Tag of the language to speak: `zh-CN`; null where nobody told.' }),
    zone: t.exposeString('zone', { nullable: true, description: 'Their time zone: `Asia/Shanghai`; null where nobody told.' }),
    hours: t.exposeString('hours', {
      nullable: true,
      description: 'When they may be asked by their own clock: `09:00-22:00`; null where nobody told.',
    }),
    updatedBy: t.exposeString('updatedBy', { description: 'Who wrote it last.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When.' }),
  }),
})

/** A subject as it is kept: accounts in the raw form, whichever one was typed. */
export function subjectOf(text: string): string {
  const trimmed = text.trim()
  return parseAccount(trimmed) ?? trimmed
}

builder.queryField('contacts', (t) =>
  t.connection(
    {
      type: ContactRef,
      description: `Whom to ask, in the order of asking; needs the role operator. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }),
        subject: t.arg.string({ description: 'Whom they are about, in any form; all, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, subject, ...page }, context) => {
        const { db, vault } = privateBook(context)
        const list = contactList(chain == null ? null : requireChainId(chain), subject == null ? null : subjectOf(subject))
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findContacts(db, vault, list, span),
          () => countContacts(db, list),
        )
      },
    },
    { name: 'ContactConnection' },
    { name: 'ContactEdge' },
  ),
)
