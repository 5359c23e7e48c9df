/** Whose multisig it is, and its name. */
export interface MultisigName {
  readonly proposer: string
  readonly proposal: string
}

const alphabet = /^[a-z1-5.]{1,12}[a-j1-5.]?$/

/** A command is pasted into a shell: nothing but the letters of names may stand in it. */
function checked(name: string): string {
  if (!alphabet.test(name)) throw new RangeError(`"${name}" is no name of an Antelope chain`)
  return name
}

/** Shows what would be signed. */
export function reviewCommand({ proposer, proposal }: MultisigName): string {
  return `cleos multisig review ${checked(proposer)} ${checked(proposal)}`
}

/** Signs with a permission, `bp@active`. */
export function approveCommand({ proposer, proposal }: MultisigName, level: string): string {
  const [actor = '', permission = ''] = level.split('@').map(checked)
  const stated = JSON.stringify({ actor, permission })
  return `cleos multisig approve ${checked(proposer)} ${checked(proposal)} '${stated}' -p ${actor}@${permission}`
}

/** Runs what is signed by enough. */
export function executeCommand({ proposer, proposal }: MultisigName, executer: string): string {
  return `cleos multisig exec ${checked(proposer)} ${checked(proposal)} ${checked(executer)} -p ${executer}@active`
}
