import type { Schema } from '@secretariat/db'
import { amountText, UsageError } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { MultisigPaper, MultisigTexts } from '../../documents/multisig/model.js'
import { amountOrNull } from '../base/amount.js'
import { actionsOf } from '../multisig/actions.js'
import { evidenceOf } from '../multisig/evidence.js'
import { type LevelRow, type MultisigRow, multisigLoaders } from '../multisig/multisigs.js'
import { type Asked, findStretch } from './stretch.js'

/** EOSC takes one whole token for each signature, whatever is signed. */
const approvalFees: Readonly<Record<string, string>> = { eosc: '1.0000 EOS' }

/** Everything a text about a multisig says: of it, and of the other half where it is part of an upgrade. */
export async function gatherMultisig(db: Kysely<Schema>, { chain, multisig }: Asked): Promise<MultisigTexts & { readonly key: string }> {
  if (multisig === undefined) throw new UsageError('Which multisig? Name its key: --multisig KEY, or key=KEY in the address', 2)
  const load = multisigLoaders(db)
  const found = await load.multisig.load(multisig)
  if (found === undefined || found.chain !== chain) throw new UsageError(`${chain} has no multisig ${multisig}; /multisigs lists them`, 2)
  const partner = (await load.multisigPair.load(found.key))?.partner
  const other = partner === undefined ? undefined : await load.multisig.load(partner)
  const rows = other === undefined ? [found] : [found, other].toSorted(codeFirst)
  const papers = await Promise.all(rows.map(async (row) => paperOf(row, await load.multisigLevels.load(row.key), await timesOf(db, row))))
  const at = found.readUntil ?? found.knownAt
  return {
    key: found.key,
    stretch: await findStretch(db, { chain, from: found.height }),
    papers,
    secretariat: await termAt(db, found.chain, at),
    approvalFee: approvalFees[await profileOf(db, found.chain)] ?? null,
    at,
  }
}

function codeFirst(a: MultisigRow, b: MultisigRow): number {
  return Number(a.codeAccount === null) - Number(b.codeAccount === null)
}

interface Times {
  readonly effectiveAt: Date | null
  readonly before: string | null
}

function paperOf(row: MultisigRow, levels: readonly LevelRow[], times: Times): MultisigPaper {
  const fee = amountOrNull(row.fee, row.feeAsset)
  const missing = new Set<string>(row.missing ?? [])
  return {
    ...{ key: row.key, proposer: row.proposer, proposal: row.proposal, transactionId: row.transactionId, expiration: row.expiration },
    fee: fee === null ? null : `${amountText(fee) ?? fee.units} ${fee.asset}`,
    actions: actionsOf(row).map(({ account: contract, name, data, authorization }) => ({ contract, name, data, authorization })),
    ...{ state: row.state, ground: row.ground, approved: row.approved, threshold: row.threshold, total: row.total },
    ...{ signed: row.signed, asked: row.asked },
    missing: levels.filter(({ state, actor }) => state !== 'approved' && missing.has(actor)).map(({ level }) => level),
    signers: levels.filter(({ state }) => state === 'approved').map(({ level }) => level),
    ...{ executedAt: row.endedAt, executedBlock: row.endedHeight, effectiveBlock: row.effectiveHeight, effectiveAt: times.effectiveAt },
    receipt: row.receiptStatus,
    effect: row.effectBeforeHeight === null || row.effectHeight === null ? null : { from: row.effectBeforeHeight, until: row.effectHeight },
    code:
      row.codeAccount === null || row.codeHash === null ? null : { account: row.codeAccount, before: times.before, after: row.codeHash },
    abi: row.abiAccount === null || row.abiHash === null ? null : { account: row.abiAccount, after: row.abiHash },
    facts: evidenceOf(row).map(({ source }) => source.factId),
  }
}

/** When it took effect, and the code that stood before. */
async function timesOf(db: Kysely<Schema>, { key, chain, effectiveHeight }: MultisigRow): Promise<Times> {
  const { rows } = await sql<Times>`
    select
      (select time from block where chain = ${chain} and height = ${effectiveHeight}) as effective_at,
      (select before_hash from multisig_effect where key = ${key}) as before`.execute(db)
  return rows[0] ?? { effectiveAt: null, before: null }
}

/** The term of the secretariat on a day, as people stated it. */
async function termAt(db: Kysely<Schema>, chain: string, at: Date): Promise<string | null> {
  const { rows } = await sql<{ term: string }>`
    select term from secretariat_term
    where chain = ${chain} and definition ->> 'from' <= ${at.toISOString().slice(0, 10)}
    order by definition ->> 'from' desc limit 1`.execute(db)
  return rows[0]?.term ?? null
}

async function profileOf(db: Kysely<Schema>, chain: MultisigRow['chain']): Promise<string> {
  return (await db.selectFrom('chain').select('profile').where('id', '=', chain).executeTakeFirst())?.profile ?? ''
}
