import type { Insertable } from 'kysely'
import type { Database } from '../client.js'
import type { AuditTable } from '../tables/entry.js'

/** Who acts: an account, `cli:NAME`, or nobody known. */
export interface Actor {
  readonly name: string | null
  readonly via: AuditTable['via']
  /** Keyed hash of the address; null on the command line. */
  readonly address: string | null
}

type Deed = Pick<Insertable<AuditTable>, 'action'> & Partial<Pick<Insertable<AuditTable>, 'subject' | 'outcome' | 'reason' | 'entry'>>

/** Adds a line to the audit log. In the transaction of what was done, so that neither is there without the other. */
export async function audit(db: Database, { name, via, address }: Actor, { outcome = 'done', ...deed }: Deed): Promise<void> {
  await db
    .insertInto('audit')
    .values({ actor: name, via, address, outcome, subject: null, reason: null, entry: null, ...deed })
    .execute()
}
