import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { read, write } from './install.mjs'
import { root, say, step } from './run.mjs'

const stampFile = join(root, 'node_modules', '.secretariat', 'dashboard')
const sources = ['dashboard/src', 'dashboard/public', 'shared/src']
const files = ['dashboard/index.html', 'dashboard/vite.config.ts', 'dashboard/package.json', 'pnpm-lock.yaml']

/** Builds the pages, unless the built ones come from the same sources. */
export async function buildDashboard() {
  const wanted = fingerprint()
  if (read(stampFile) === wanted && existsSync(join(root, 'dashboard', 'dist', 'index.html'))) return
  say('building the dashboard')
  const vite = join(root, 'dashboard', 'node_modules', 'vite', 'bin', 'vite.js')
  await step(process.execPath, [vite, 'build', join(root, 'dashboard'), '--logLevel', 'warn'], {
    remedy: 'The dashboard could not be built; the lines above say why.',
  })
  write(stampFile, wanted)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...files, ...sources.flatMap(filesBelow)]) hash.update(`${file}\n`).update(read(join(root, file)) ?? '')
  return hash.digest('hex')
}

/** Sorted, so that the order of a directory does not show. */
function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
