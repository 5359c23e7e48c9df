import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { createApi } from '../server.js'

const { db } = await testDatabase()
const root = await mkdtemp(join(tmpdir(), 'secretariat-site-'))
const staticDir = join(root, 'dist')
await mkdir(join(staticDir, 'assets'), { recursive: true })
await writeFile(join(root, 'secret.txt'), 'kept words')
await writeFile(join(staticDir, 'index.html'), '<!doctype html><title>page</title>')
await writeFile(join(staticDir, 'favicon.svg'), '<svg/>')
await writeFile(join(staticDir, 'assets', 'main-Ab12_-xyz.js'), `export const filler = '${'x'.repeat(5000)}'`)
const api = createApi({ db, logger: pino({ level: 'silent' }), demo: false, staticDir })
const { port, url } = await api.listen(0, '127.0.0.1')
afterAll(async () => {
  await api.close()
  await rm(root, { recursive: true })
})

/** The path as it is: fetch would take the dots out before anybody sees them. */
function raw(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('serves the page at every address of the dashboard, never cached', async () => {
  for (const path of ['/', '/proposals', '/proposals/alpha:Council:3', '/members?lang=zh', '/producers/eosc:producer:star.eosc']) {
    const response = await fetch(url + path)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>page')
  }
})

test('serves hashed files for ever, compressed, with their types, and others with care', async () => {
  const script = await fetch(`${url}/assets/main-Ab12_-xyz.js`)
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('content-encoding')).toBe('gzip')
  const icon = await fetch(`${url}/favicon.svg`)
  expect(icon.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  expect(icon.headers.get('cache-control')).toBe('no-cache')
})

test('sends headers that keep foreign scripts out', async () => {
  const { headers } = await fetch(url)
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
})

test('says not found for missing files and unknown addresses of machines', async () => {
  for (const path of ['/assets/old-12345678.js', '/robots.txt', '/v1/nothing', '/graphql/stream']) {
    const response = await fetch(url + path)
    expect({ path, status: response.status }).toEqual({ path, status: 404 })
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } })
  }
})

test('gives no file outside its folder', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/%00',
  ]) {
    const { text } = await raw(path)
    expect(text).not.toContain('kept words')
    expect(text).not.toContain('root:')
  }
})

test('says in one line that a port is taken, and what to do', async () => {
  const second = createApi({ db, logger: pino({ level: 'silent' }), demo: false })
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken; choose another one with --port`)
  await second.close()
})
