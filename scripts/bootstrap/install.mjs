import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, say, step } from './run.mjs'

const stampFile = join(root, 'node_modules', '.secretariat', 'installed')
const quiet = { npm_config_loglevel: 'error', npm_config_update_notifier: 'false', npm_config_fund: 'false', npm_config_audit: 'false' }

/** Installs what the lockfile names, unless that has been done. The stamp is written last: an interrupted installation is repeated. */
export async function installDependencies() {
  const wanted = fingerprint()
  if (read(stampFile) === wanted) return
  rmSync(stampFile, { force: true })
  say('installing dependencies (once, about 20 seconds)')
  const pnpm = `pnpm@${process.env.SECRETARIAT_PNPM ?? '10.34.9'}`
  await step('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--loglevel=info'], {
    env: quiet,
    shell: process.platform === 'win32',
    remedy: "The dependencies could not be installed: check the network and 'npm config get registry', then run the command again.",
  })
  write(stampFile, wanted)
}

/** Dependencies belong to a lockfile and a platform: a checkout shared between machines installs again. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** The text of a file, or undefined where there is none. */
export function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes a file and the folders above it. */
export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
