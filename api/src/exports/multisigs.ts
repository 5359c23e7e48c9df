import { findMultisigs, type MultisigRow, multisigList } from '../modules/multisig/multisigs.js'
import type { MultisigWhere } from '../modules/multisig/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'proposer', 'name', 'state', 'ground', 'approved', 'threshold', 'producers', 'signed', 'asked', 'missing'],
  ...['basis', 'decisive', 'total', 'lacking'],
  ...['known_at', 'proposed_block', 'expires_at', 'transaction', 'fee', 'fee_raw', 'asset', 'code_account', 'abi_account'],
  ...[
    'ended_at',
    'ended_block',
    'ended_by',
    'receipt',
    'effective_block',
    'fact',
    'ended_fact',
    'receipt_fact',
    'effect_fact',
    'abi_effect_fact',
  ],
]

function lineOf(row: MultisigRow): Line {
  return {
    ...{ key: row.key, chain: row.chain, proposer: row.proposer, name: row.proposal, state: row.state, ground: row.ground },
    ...{ approved: row.approved, threshold: row.threshold, producers: row.producers, signed: row.signed, asked: row.asked },
    missing: row.missing?.join(' ') ?? null,
    ...{ basis: row.basis, decisive: row.decisive, total: row.total, lacking: row.lacking?.join(' ') ?? null },
    ...{ known_at: row.knownAt, proposed_block: row.proposed ? row.height : null, expires_at: row.expiration },
    transaction: row.transactionId,
    ...amountCells('fee', row.fee, row.feeAsset),
    ...{ asset: row.feeAsset, code_account: row.codeAccount, abi_account: row.abiAccount },
    ...{ ended_at: row.endedAt, ended_block: row.endedHeight, ended_by: row.endedBy, receipt: row.receiptStatus },
    ...{ effective_block: row.effectiveHeight, fact: row.factId, ended_fact: row.endedFact, receipt_fact: row.receiptFact },
    ...{ effect_fact: row.effectFact, abi_effect_fact: row.abiEffectFact },
  }
}

/** Multisigs with what became of them. */
export const multisigs: Table = {
  name: 'multisigs',
  columns,
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const where = inputOf('MultisigWhere', query.where) as MultisigWhere | undefined
    const list = multisigList(askedChain(query), where)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findMultisigs(at, list, span))) yield page.map(lineOf)
    }
  },
}
