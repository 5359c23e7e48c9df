// The one door of every command: needs Node and npm only, and brings what is missing.
// Whatever it has to say goes to stderr: the stdout of a command may be data.
import { commands, overview } from './bootstrap/commands.mjs'
import { installDependencies } from './bootstrap/install.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { StepFailed } from './bootstrap/run.mjs'

const [name = '', ...args] = process.argv.slice(2)
try {
  requireNode(process.versions.node)
  const command = commands[name]
  if (command === undefined) {
    const asked = ['', 'help', '--help', '-h'].includes(name)
    process.stderr.write(`${asked ? '' : `Unknown command '${name}'.\n`}${overview()}\n`)
    process.exit(asked && name !== '' ? 0 : 2)
  }
  if (!(await command.help?.(args))) {
    await installDependencies()
    await command.run(args)
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  if (error.message !== '') process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
