import type { Block, Receipt } from '../blocks.js'
import type { Chain } from '../chain.js'
import { fromHex, toHex } from '../hash.js'
import { type Header, heightOf, packExtension, prefixOf, SCHEDULE_EXTENSION, type Schedule } from '../header.js'
import { signatureOver } from '../keys.js'
import { EPOCH_MS, formatMoment } from '../time.js'
import { type PackedAction, unpackTransaction } from '../transaction.js'

/** What block 1 carries, which nobody signed. */
const NO_SIGNATURE = 'SIG_K1_111111111111111111111111111111111111111111111111111111111111111116uk5ne'

export function timestampOf({ settings }: Pick<Chain, 'settings'>, { slot }: Header): string {
  return formatMoment(EPOCH_MS + slot * settings.intervalMs)
}

/** A header as nodes write it. */
export function headerJson(chain: Pick<Chain, 'settings'>, { header, id }: Pick<Block, 'header' | 'id'>) {
  const { announced } = header
  return {
    timestamp: timestampOf(chain, header),
    producer: header.producer,
    confirmed: header.confirmed,
    previous: header.previous,
    transaction_mroot: header.transactionRoot,
    action_mroot: header.actionRoot,
    schedule_version: header.scheduleVersion,
    new_producers: announced === undefined || announced.weighted ? null : scheduleJson(announced),
    header_extensions: announced?.weighted === true ? [[SCHEDULE_EXTENSION, toHex(packExtension(announced))]] : [],
    producer_signature: header.producer === '' ? NO_SIGNATURE : signatureOver(id),
  }
}

export function blockJson(chain: Chain, block: Block) {
  return {
    ...headerJson(chain, block),
    transactions: block.receipts.map((receipt) => receiptJson(chain, receipt)),
    block_extensions: [],
    ...placeJson(block),
  }
}

export function placeJson({ id, header }: Block) {
  return { id, block_num: heightOf(header.previous) + 1, ref_block_prefix: prefixOf(id) }
}

export function scheduleJson({ version, producers }: Schedule) {
  return { version, producers: producers.map(({ name, key }) => ({ producer_name: name, block_signing_key: key })) }
}

/** The same of newer nodes, which know producers with several keys. */
export function weightedScheduleJson({ version, producers }: Schedule) {
  const authority = (key: string) => [0, { threshold: 1, keys: [{ key, weight: 1 }] }]
  return { version, producers: producers.map(({ name, key }) => ({ producer_name: name, authority: authority(key) })) }
}

function receiptJson(chain: Chain, { id, status, packed }: Receipt) {
  const usage = { status, cpu_usage_us: 100 + (Number.parseInt(id.slice(0, 2), 16) % 400), net_usage_words: 0 }
  if (packed === undefined) return { ...usage, trx: id }
  const trx = {
    id,
    signatures: [signatureOver(id)],
    compression: 'none',
    packed_context_free_data: '',
    context_free_data: [],
    packed_trx: toHex(packed),
    transaction: transactionJson(chain, packed),
  }
  return { ...usage, net_usage_words: Math.ceil(packed.length / 8), trx }
}

export function transactionJson(chain: Chain, packed: Uint8Array) {
  const transaction = unpackTransaction(packed, chain.settings.fee)
  return { ...transaction, actions: transaction.actions.map((action) => actionJson(chain, action)) }
}

/** Data is read with the ABI that the account has NOW: what an older one had packed may come out wrongly, or not at all. */
function actionJson({ host }: Chain, { account, name, authorization, data }: PackedAction) {
  const read = host.accounts.read(account, name, data)
  const said = { account, name, authorization }
  return read === undefined ? { ...said, data: toHex(fromHex(data)) } : { ...said, data: read, hex_data: data }
}
