import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildDashboard } from './dashboard.mjs'
import { root, StepFailed, say, step } from './run.mjs'
import { usages } from './usages.mjs'

/** What each command does once the dependencies are installed. `help` answers without them and says whether it did. */
export const commands = {
  start: program('start', 'start.js', buildDashboard),
  index: program('index', 'cli/index.js'),
  facts: program('facts', 'cli/facts.js'),
  records: program('records', 'cli/records.js'),
  report: program('report', 'cli/report.js'),
  kpi: program('kpi', 'cli/kpi.js'),
  accounts: program('accounts', 'cli/accounts.js'),
  channels: program('channels', 'cli/channels.js'),
  rebuild: program('rebuild', 'cli/rebuild.js'),
  devnet: program('devnet', 'cli/devnet.js'),
  bench: program('bench', 'bench/main.js'),
  test: {
    async run(args) {
      await compile()
      // The services are tested as they are delivered, with their pages.
      await buildDashboard()
      await vitest(args)
    },
  },
  'test-browser': {
    async run(args) {
      await compile()
      await buildDashboard()
      await vitest(args, { SECRETARIAT_BROWSER_TESTS: '1' })
    },
  },
  build: {
    async run() {
      await compile()
      await buildDashboard()
    },
  },
  check: {
    async run(args) {
      // The checks report type errors themselves, beside the other findings: only their own code must be there.
      await step(process.execPath, [tsc, '-b'], { stdout: 'ignore' }).catch(interruptedOnly)
      await launch('check/main.js', args)
    },
  },
}

/** The list of commands, for a person who named none or an unknown one. */
export function overview() {
  return ['Usage: npm run COMMAND [-- options]', '', ...Object.values(usages).map(({ line, does }) => `  ${line.padEnd(46)} ${does}`)].join(
    '\n',
  )
}

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

async function compile() {
  await step(process.execPath, [tsc, '-b'], { remedy: 'The sources do not compile; the lines above say where.' })
}

async function vitest(args, env = {}) {
  await step(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], { stdout: 1, env })
}

/** A program of ours. It runs in this process, so that signals and exit codes are its own. */
function program(name, file, prepare = async () => {}) {
  return {
    async help(args) {
      if (!args.some((argument) => argument === '--help' || argument === '-h')) return false
      if (existsSync(built(file)) && existsSync(join(root, 'node_modules', '.secretariat', 'installed'))) await launch(file, args)
      else process.stdout.write(`${[`Usage: ${usages[name].line}`, '', usages[name].does, ...usages[name].options].join('\n')}\n`)
      return true
    },
    async run(args) {
      await compile()
      await prepare()
      await launch(file, args)
    },
  }
}

function built(file) {
  return join(root, 'scripts', 'dist', file)
}

async function launch(file, args) {
  process.argv = [process.execPath, built(file), ...args]
  await import(pathToFileURL(built(file)).href)
}

function interruptedOnly(error) {
  if (error instanceof StepFailed && error.exitCode > 128) throw error
  say('the sources have type errors; the checks below name them')
}
