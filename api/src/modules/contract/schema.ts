import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import {
  type ContractChangeRow,
  changeList,
  countChanges,
  countUnread,
  findChanges,
  findUnread,
  type UnreadActionRow,
  unreadList,
} from './contracts.js'
import { ContractChangeWhereInput, ContractPart, UnreadActionWhereInput } from './where.js'

const ContractChange = builder.objectRef<ContractChangeRow>('ContractChange').implement({
  description: 'An account got other code, or another ABI, or it is known for the first time which it has.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'Whose.', resolve: ({ chain, account }) => ({ chain, account }) }),
    part: t.expose('part', { type: ContractPart, description: 'What changed.' }),
    hash: t.exposeString('hash', { nullable: true, description: 'sha256 of what it has now; null where it has none.' }),
    hashBefore: t.exposeString('beforeHash', {
      nullable: true,
      description: 'The same of before; null where it had none, or where that is not known.',
    }),
    bytes: t.exposeInt('bytes', { nullable: true, description: 'Its length; null where that was not told.' }),
    begins: t.exposeBoolean('begins', { description: 'Whether nothing is known of before: it may have been so for long.' }),
    fromBlock: t.field({
      type: 'BlockNumber',
      nullable: true,
      description:
        'Where looks at a node alone saw it: the last block at which it was another. Null where a block tells it, or nothing is known of before.',
      resolve: ({ sampled, beforeHeight }) => (sampled ? beforeHeight : null),
    }),
    at: t.expose('statedAt', { type: 'DateTime', description: 'Time of the block in which it changed, or by which it had.' }),
    sampled: t.exposeBoolean('sampled', { description: 'Whether a look at a node saw it; else the action that did it was read.' }),
    source: t.field({ type: Source, description: 'The fact that tells it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const UnreadAction = builder.objectRef<UnreadActionRow>('UnreadAction').implement({
  description: 'An action of a contract that is followed, which could not be read: its figures lack what it says.',
  fields: (t) => ({
    contract: t.field({ type: Account, description: 'Whose action.', resolve: ({ chain, contract }) => ({ chain, account: contract }) }),
    action: t.exposeString('action', { description: 'Its name.' }),
    bytes: t.exposeInt('bytes', { description: 'Number of bytes of its data; the fact holds them.' }),
    reason: t.exposeString('reason', { description: 'Why it could not be read.' }),
    at: t.expose('sentAt', { type: 'DateTime', description: 'Time of its block.' }),
    source: t.field({ type: Source, description: 'The fact that holds it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const chainArg = 'Key of the chain.'
const pages = `newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`

builder.queryFields((t) => ({
  contractChanges: t.connection(
    {
      type: ContractChange,
      description: `Changes of code and ABIs: of every account where an action did it, of those that are looked at where no block shows it; ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainArg }),
        where: t.arg({ type: ContractChangeWhereInput, description: 'Which changes.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = changeList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findChanges(db, list, span),
          () => countChanges(db, list),
        )
      },
    },
    { name: 'ContractChangeConnection' },
    { name: 'ContractChangeEdge' },
  ),
  unreadActions: t.connection(
    {
      type: UnreadAction,
      description: `Actions that could not be read, ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainArg }),
        where: t.arg({ type: UnreadActionWhereInput, description: 'Which actions.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = unreadList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findUnread(db, list, span),
          () => countUnread(db, list),
        )
      },
    },
    { name: 'UnreadActionConnection' },
    { name: 'UnreadActionEdge' },
  ),
}))
