import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../testing/program.js'

let clone: string

// A checkout in which nothing is installed, in a folder whose name has a space.
beforeAll(async () => {
  clone = join(await mkdtemp(join(tmpdir(), 'secretariat-clone-')), 'a clone')
  await cp(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true, filter: (source) => !/node_modules|dist/.test(source) })
})

afterAll(() => rm(dirname(clone), { recursive: true, force: true }))

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(clone, file)), { recursive: true })
  await writeFile(join(clone, file), text)
}

function bootstrap(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(clone, 'scripts/bootstrap.mjs'), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: `${join(clone, 'bin')}:${process.env.PATH}` },
  })
}

test('help needs no installation and no certain folder', () => {
  const { status, stdout } = bootstrap('start', '--help')
  expect({ status, usage: stdout.includes('--chain ID[=URL') }).toEqual({ status: 0, usage: true })
})

test('an installation that fails ends the command with one line that says what to do', async () => {
  await plant('pnpm-lock.yaml', '')
  await plant('pnpm-workspace.yaml', '')
  await plant('bin/npx', '#!/bin/sh\nexit 7\n')
  await chmod(join(clone, 'bin/npx'), 0o755)
  const { status, stdout, stderr } = bootstrap('index', '--once')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/\nThe dependencies could not be installed: check the network[^\n]+\n$/)
})

test('an unknown command is wrong usage, and the known ones are listed on stderr', () => {
  const { status, stdout, stderr } = bootstrap('satrt')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain("Unknown command 'satrt'")
  expect(stderr).toContain('npm start')
})

test.each(['20.18.3', '18.20.0'])('Node %s is refused with one sentence', (version) => {
  const module = JSON.stringify(join(clone, 'scripts/bootstrap/node-version.mjs'))
  const program = `const { requireNode } = await import(${module}); try { requireNode('${version}') } catch ({ message }) { console.log(message) }`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect(stdout).toMatch(/^Secretariat needs Node 20\.19 or newer, and this is Node \d+\.\d+\.\d+: [^\n]+\n$/)
})

test('every script of package.json is a command of the bootstrap', async () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const { stderr } = bootstrap('--help')
  for (const name of Object.keys(scripts)) expect(stderr).toMatch(new RegExp(`npm (run )?${name}\\b`))
})
