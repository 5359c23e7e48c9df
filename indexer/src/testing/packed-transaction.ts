import { nameBytes, sha256, uint, varuint } from '../sources/antelope/packed.js'

export interface ActionToPack {
  readonly account: string
  readonly name: string
  readonly data: Uint8Array
}

/** A receipt of a transaction that was executed, with a fee of nothing, as nodes put it into a block. */
export function executed(...actions: readonly ActionToPack[]) {
  const bytes = packTransaction(actions)
  return {
    status: 'executed' as const,
    trx: { id: sha256(bytes).toString('hex'), compression: 'none' as const, packed_trx: bytes.toString('hex') },
  }
}

export function packTransaction(actions: readonly ActionToPack[]): Buffer {
  const fee = Buffer.concat([Buffer.alloc(8), uint(4, 1), Buffer.from('EOS'.padEnd(7, '\0'))])
  return Buffer.concat([Buffer.alloc(13), varuint(0), varuint(actions.length), ...actions.map(packAction), varuint(0), fee])
}

function packAction({ account, name, data }: ActionToPack): Buffer {
  return Buffer.concat([nameBytes(account), nameBytes(name), varuint(0), varuint(data.length), data])
}
