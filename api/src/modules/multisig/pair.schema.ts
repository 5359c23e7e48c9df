import { builder } from '../../builder.js'
import type { MultisigRow } from './multisigs.js'
import { Multisig } from './schema.js'

const MultisigHalf = builder.enumType('MultisigHalf', {
  description: 'What one of the two multisigs of an upgrade brings.',
  values: { CODE: { description: 'The code.' }, ABI: { description: 'The ABI that describes it.' } } as const,
})

interface Pair {
  readonly own: MultisigRow
  readonly partner: MultisigRow
}

const MultisigPair = builder.objectRef<Pair>('MultisigPair').implement({
  description: 'An upgrade that comes as two multisigs, one for the code and one for the ABI that describes it.',
  fields: (t) => ({
    partner: t.field({ type: Multisig, description: 'The other one.', resolve: ({ partner }) => partner }),
    account: t.string({ description: 'The account that is upgraded.', resolve: ({ own }) => own.codeAccount ?? own.abiAccount ?? '' }),
    half: t.field({
      type: MultisigHalf,
      description: 'What this one brings.',
      resolve: ({ own }) => (own.codeAccount === null ? 'ABI' : 'CODE'),
    }),
    alone: t.boolean({
      description: 'Whether one of the two runs or ran without the other: the code is then described by an ABI that is not its own.',
      resolve: ({ own, partner }) => hasRun(own) !== hasRun(partner),
    }),
  }),
})

function hasRun({ state }: MultisigRow): boolean {
  return state === 'executed' || state === 'executing'
}

builder.objectField(Multisig, 'pair', (t) =>
  t.field({
    type: MultisigPair,
    nullable: true,
    description:
      'The other half of an upgrade: proposed by the same account within a day, for the same contract. Null where there is none.',
    resolve: async (own, _, { load }) => {
      const found = await load.multisigPair.load(own.key)
      const partner = found === undefined ? undefined : await load.multisig.load(found.partner)
      return partner === undefined ? null : { own, partner }
    },
  }),
)
