import { openVault, secretOf } from '@secretariat/db'
import { type Delivery, startDelivery } from '@secretariat/indexer'
import { UsageError } from '@secretariat/shared'
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Logger } from 'pino'
import { option } from './options.js'
import type { Store } from './store.js'

/** Options of the commands that send alerts. */
export interface Delivering {
  readonly dataDir: string
  readonly privateTargets: readonly string[]
  readonly pingUrl?: string
}

export function withDelivery(program: Command): Command {
  return program
    .addOption(
      option('--private-targets <host,…>', 'hosts that alerts may be posted to although they are not on the public internet')
        .argParser<readonly string[]>((text) => text.split(/[\s,]+/).filter((host) => host !== ''))
        .default([]),
    )
    .addOption(option('--ping-url <url>', 'asked once a minute while alerts would get out: for a watchdog elsewhere').argParser(parseUrl))
}

/** What secrets of channels are encrypted with. */
export const vaultOf = (dataDir: string) => openVault(secretOf(process.env.SECRETARIAT_SECRET, dataDir))

/** Sends what is in the outbox. A queue that cannot be opened stops no chain from being read: it is said, and alerts wait. */
export async function deliver({ db }: Store, { dataDir, privateTargets, pingUrl }: Delivering, log: Logger): Promise<Delivery> {
  const options = { db, vault: vaultOf(dataDir), redisUrl: process.env.REDIS_URL, privateTargets, pingUrl, log }
  return await startDelivery(options).catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    log.error(`Alerts are not sent: ${error instanceof Error ? error.message : 'unknown'}`)
    return { close: async () => undefined }
  })
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('Expected an address that begins with https://')
  return text
}
