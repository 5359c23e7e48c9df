import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const left = new Set(['node_modules', 'dist-types', '.git', '.data'])
const packages = ['shared', 'db', 'indexer', 'api', 'dashboard', 'scripts']

/** A copy of the checkout to break: sources and built files are its own, dependencies are shared. */
export async function copyOfCheckout(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'secretariat-guards-'))
  await cp(root, copy, { recursive: true, filter: (source) => !left.has(basename(source)) })
  for (const folder of ['.', ...packages])
    await linkDependencies(join(root, folder, 'node_modules'), join(copy, folder, 'node_modules'), copy)
  return copy
}

/** Packages of the workspace are those of the copy: a link back into the checkout would have the linter leave its root, and it panics there. */
async function linkDependencies(from: string, to: string, copy: string): Promise<void> {
  await mkdir(to)
  for (const name of await readdir(from)) if (name !== '@secretariat') await symlink(join(from, name), join(to, name))
  const own = join(from, '@secretariat')
  if (!existsSync(own)) return
  await mkdir(join(to, '@secretariat'))
  for (const name of await readdir(own)) await symlink(join(copy, name), join(to, '@secretariat', name))
}

/** Writes a file of the copy, and the folders above it. */
export async function plant(copy: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(copy, file)), { recursive: true })
  await writeFile(join(copy, file), text)
}

/** Replaces the first match in a file of the copy; a place that is no longer there is an error of the test. */
export async function alter(copy: string, file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(join(copy, file), 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${file} has nothing like ${from}`)
  await writeFile(join(copy, file), after)
}
