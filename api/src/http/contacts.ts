import { audit, listContacts, type Schema, type Vault } from '@secretariat/db'
import { AccountId } from '@secretariat/shared'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { actorOf } from '../caller.js'
import { csv, json } from '../exports/format.js'
import { streamOf } from '../exports/stream.js'
import type { Line } from '../exports/table.js'
import { addressOf } from '../modules/base/address.js'
import { refusal, requireRole } from '../modules/base/require-role.js'
import { type OpenContact, opened } from '../modules/contact/contacts.js'
import { contactColumns } from '../modules/contact/csv.js'
import type { Callers } from './callers.js'

interface Options {
  readonly write: Kysely<Schema> | undefined
  readonly vault: Vault | undefined
}

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const
const table = { columns: contactColumns }

/** /v1/contacts.csv and .json: the book for those on duty. What cannot be opened is left out; who took it is in the audit log. */
export function contactRoutes({ write, vault }: Options, { callerOf }: Pick<Callers, 'callerOf'>): Hono {
  const routes = new Hono().basePath('/v1')
  for (const format of ['csv', 'json'] as const) {
    routes.get(`/contacts.${format}`, async (c) => {
      const caller = await callerOf(c)
      requireRole({ caller }, 'operator')
      if (write === undefined || vault === undefined) throw refusal('FORBIDDEN', 403, 'This installation keeps no contacts')
      const rows = await listContacts(write)
      const prefixes = new Map(
        (await write.selectFrom('chain').select(['id', 'ss58Prefix']).execute()).map((row) => [row.id, row.ss58Prefix]),
      )
      const lines = rows.flatMap((row) => lineOf(opened(row, vault), prefixes.get(row.chain) ?? null))
      await audit(write, actorOf(caller), { action: 'contacts.exported', subject: String(lines.length) })
      const pages = (async function* page() {
        yield lines
      })()
      const text = format === 'csv' ? csv(table, pages, c.req.query('bom') === '1') : json(table, pages)
      return c.body(
        streamOf(text, async () => undefined),
        200,
        {
          'content-type': types[format],
          'cache-control': 'private, no-store',
          'content-disposition': `attachment; filename="contacts.${format}"`,
        },
      )
    })
  }
  return routes
}

function lineOf({ card, subject, ...row }: OpenContact, prefix: number | null): Line[] {
  if (card === undefined) return []
  const account = AccountId.schema.safeParse(subject)
  const { chain, position, way, language, zone, hours } = row
  return [{ chain, subject: account.success ? addressOf(account.data, prefix) : subject, position, way, language, zone, hours, ...card }]
}
