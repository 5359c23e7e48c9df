import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { copyPrograms } from './copy.js'
import { programsIn } from './platform.js'
import { testFolder } from './testing/folders.js'

/** Programs in small: three files and a library with a link that is only listed. */
function bundle(): string {
  const root = join(testFolder(), 'native')
  for (const folder of ['bin', 'lib']) mkdirSync(join(root, folder), { recursive: true })
  const { initdb, pgCtl, postgres } = programsIn(root)
  for (const program of [initdb, pgCtl, postgres]) writeFileSync(program, `#!/bin/sh\necho ${program}\n`, { mode: 0o644 })
  writeFileSync(join(root, 'lib/libpq.so.5.18'), 'library')
  writeFileSync(join(root, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]))
  return root
}

/** As root a copy goes only under folders of root alone, which a temporary folder is not. */
const isRoot = process.getuid?.() === 0
const copies = () => join(isRoot ? testFolder('/var/cache') : testFolder(), 'copies')

test('makes a copy that is complete and can be run', () => {
  const root = copyPrograms(bundle(), copies())
  expect(readFileSync(join(root, 'lib/libpq.so.5'), 'utf8')).toBe('library')
  expect(statSync(programsIn(root).postgres).mode & 0o111).toBe(0o111)
})

test('uses a copy again, and leaves nothing else behind', () => {
  const [from, to] = [bundle(), copies()]
  const root = copyPrograms(from, to)
  const { ino } = statSync(programsIn(root).postgres)
  expect(copyPrograms(from, to)).toBe(root)
  expect(statSync(programsIn(root).postgres).ino).toBe(ino)
  expect(readdirSync(to)).toHaveLength(1)
})

test('replaces a copy that was changed', () => {
  const [from, to] = [bundle(), copies()]
  const { postgres } = programsIn(copyPrograms(from, to))
  writeFileSync(postgres, 'something else')
  copyPrograms(from, to)
  expect(readFileSync(postgres, 'utf8')).toContain('echo')
})

test('refuses a folder that others may write to, and a link to one', () => {
  const [from, to] = [bundle(), copies()]
  mkdirSync(to)
  chmodSync(to, 0o777)
  expect(() => copyPrograms(from, to)).toThrow('Other accounts may write')
  const link = `${to}-link`
  mkdirSync(join(dirname(to), 'real'))
  symlinkSync(join(dirname(to), 'real'), link)
  expect(() => copyPrograms(from, link)).toThrow('is not a folder')
})

test.skipIf(!isRoot)('as root, refuses a folder of another account and any place below a folder that others write to', () => {
  const [from, to] = [bundle(), copies()]
  mkdirSync(to)
  chownSync(to, 65534, 65534)
  expect(() => copyPrograms(from, to)).toThrow('belongs to account 65534')
  expect(() => copyPrograms(from, join(testFolder(), 'copies'))).toThrow('/tmp must belong to root alone')
})
