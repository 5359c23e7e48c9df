import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { badInput } from '../base/bad-input.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { parseValidatorKey, validatorKey } from './key.js'
import {
  ValidatorBlocks,
  ValidatorEvent,
  ValidatorEventKind,
  ValidatorOwner,
  ValidatorPay,
  ValidatorSpan,
  ValidatorTerms,
} from './parts.schema.js'
import { countValidators, findValidator, findValidators, type ValidatorRow, validatorList } from './records.js'
import { ValidatorSession } from './rows.schema.js'
import { usualSessions } from './sessions.js'
import { checkEnds, ValidatorOrderInput, ValidatorStanding, ValidatorWhereInput } from './where.js'

const standardEvents = 50
const mostEvents = 500

export const Validator = builder.objectRef<ValidatorRow>('Validator')

builder.node(Validator, {
  description: 'An account that makes blocks, made them, or waits to; reached by its id or by resolve, it is measured over all eras read.',
  id: { resolve: validatorKey },
  loadMany: (keys, { load }) =>
    Promise.all(
      keys.map((key) => {
        const parsed = parseValidatorKey(key)
        return parsed === undefined ? null : load.validator.load(parsed).then((row) => row ?? null)
      }),
    ),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:validator:account.' }),
    account: t.field({ type: Account, description: 'The account.', resolve: ({ chain, validator }) => ({ chain, account: validator }) }),
    owners: t.field({
      type: [ValidatorOwner],
      description: 'Memberships that name the account now; none where no membership is known to.',
      resolve: async (key, _, { load }) => [...(await load.validatorOwners.load(key))],
    }),
    standing: t.expose('standing', { type: ValidatorStanding, description: 'Where it stands now.' }),
    blocks: t.field({ type: ValidatorBlocks, description: 'Blocks over the eras asked for.', resolve: (row) => row }),
    pay: t.field({
      type: ValidatorPay,
      nullable: true,
      description: 'Pay over the eras asked for; null where no points are known.',
      resolve: async (row, _, { load }) => (await load.validatorPay.load(row)) ?? null,
    }),
    terms: t.field({
      type: ValidatorTerms,
      description: 'Commission and stake, as was said last.',
      resolve: async (row, _, { load }) => (await load.validatorTerms.load(row)) ?? { ...row, ...noTerms },
    }),
    spans: t.field({
      type: [ValidatorSpan],
      description: 'When it was in the set, newest first, over all that is read.',
      resolve: async (row, _, { load }) => [...(await load.validatorSpans.load(row))],
    }),
    sessions: t.field({
      type: [ValidatorSession],
      description: `Its blocks in the last ${usualSessions} sessions of the chain that are over, oldest first; sessions without it are left out.`,
      resolve: async (row, _, { load }) => [...(await load.validatorStrip.load(row))],
    }),
    events: t.field({
      type: [ValidatorEvent],
      description: 'What the chain told of it, newest first.',
      args: {
        first: t.arg.int({ required: true, defaultValue: standardEvents, description: `Events to take, at most ${mostEvents}.` }),
        kinds: t.arg({ type: [ValidatorEventKind], description: 'Only events of these kinds; all, when absent.' }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? standardEvents }),
      resolve: async (row, { first, kinds }, { load }) => {
        if (first < 0 || first > mostEvents) throw badInput(`events takes from 0 to ${mostEvents}; ${first} were asked for`)
        const events = await load.validatorEvents.load(row)
        return events.filter(({ kind }) => kinds?.includes(kind) ?? true).slice(0, first)
      },
    }),
  }),
})

const noTerms = { era: null, commission: null, blocked: null, stake: null, ownStake: null, nominators: null, asset: null }

builder.queryFields((t) => ({
  validators: t.connection(
    {
      type: Validator,
      description: `Validators of a chain: those in the set in the eras asked for, and those who stand in it or wait now. Most missed blocks first unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        where: t.arg({ type: ValidatorWhereInput, description: 'Which validators, over which eras.' }),
        orderBy: t.arg({ type: [ValidatorOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, orderBy, ...page }, { db }) => {
        const list = validatorList(requireChainId(chain), where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findValidators(db, list, span),
          () => countValidators(db, list),
        )
      },
    },
    { name: 'ValidatorConnection' },
    { name: 'ValidatorEdge' },
  ),
  validator: t.field({
    type: Validator,
    nullable: true,
    description: 'The validator with this key; null for an account that was never one, as far as is read.',
    args: {
      key: t.arg.string({ required: true, description: 'chain:validator:account.' }),
      fromEra: t.arg.int({ description: 'First era to measure over; the oldest one that is read, when absent.' }),
      untilEra: t.arg.int({ description: 'Last era to measure over; the running one, when absent.' }),
    },
    resolve: async (_, { key, fromEra, untilEra }, { db }) => {
      const parsed = parseValidatorKey(key)
      if (parsed === undefined) return null
      checkEnds('era', fromEra, untilEra)
      return (await findValidator(db, parsed, { fromEra, untilEra })) ?? null
    },
  }),
}))
