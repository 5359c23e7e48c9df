import type { HonoRequest } from 'hono'

/** Only a page of our own, or a program, can send it: a foreign page would have to ask first, and is told no. */
export const ownHeader = 'x-secretariat'

/**
 * Why a request may have been made by a foreign page in the name of its visitor; undefined when it cannot.
 * `origin` is the address that people see when it is not the one the server hears, as behind a proxy.
 */
export function forgeryOf(request: HonoRequest, origin: string | undefined): string | undefined {
  if (request.header(ownHeader) === undefined) return `Changes need the header ${ownHeader}: 1`
  if (request.method === 'POST' && !/^application\/json\b/i.test(request.header('content-type') ?? ''))
    return 'Changes are sent as application/json'
  const from = request.header('origin')
  if (from !== undefined && !isOwn(from, request, origin)) return 'Changes are made from the pages of this installation only'
  return /^(cross-site|same-site)$/.test(request.header('sec-fetch-site') ?? '')
    ? 'Changes are made from the pages of this installation only'
    : undefined
}

function isOwn(from: string, request: HonoRequest, origin: string | undefined): boolean {
  if (origin !== undefined) return from === origin
  return URL.canParse(from) && new URL(from).host === (request.header('host') ?? new URL(request.url).host)
}
