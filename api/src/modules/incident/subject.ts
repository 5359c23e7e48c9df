import { AccountId, type ChainId } from '@secretariat/shared'
import type { Context } from '../../context.js'
import { addressOf } from '../base/address.js'

/** What an alert is about, for people: an account in the form of its chain, anything else as the chain writes it. */
export async function subjectNameOf(
  { chain, subject }: { readonly chain: ChainId; readonly subject: string },
  { load }: Pick<Context, 'load'>,
): Promise<string> {
  const account = AccountId.schema.safeParse(subject)
  return account.success ? addressOf(account.data, (await load.chain.load(chain))?.ss58Prefix ?? null) : subject
}
