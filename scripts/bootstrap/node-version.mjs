import { StepFailed } from './run.mjs'

/** Node 20.19 is the first that loads ES modules the way our dependencies do. */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new StepFailed(
    `Secretariat needs Node 20.19 or newer, and this is Node ${version}: install a current Node from https://nodejs.org and run the command again.`,
  )
}
