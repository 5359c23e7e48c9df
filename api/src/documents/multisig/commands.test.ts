import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { approveCommand, executeCommand, reviewCommand } from './commands.js'

const name = /[a-z1-5.]{1,13}/.source
const permission = z.strictObject({
  actor: z.string().regex(new RegExp(`^${name}$`)),
  permission: z.string().regex(new RegExp(`^${name}$`)),
})

/** What `cleos multisig` takes, by its own help: two names, for approve a level as JSON in quotes, for exec an account, and who signs. */
function parse(line: string) {
  const [, verb, proposer, proposal, rest = ''] =
    new RegExp(`^cleos multisig (review|approve|exec) (${name}) (${name})(.*)$`).exec(line) ?? []
  if (verb === 'review') return rest === '' ? { verb, proposer, proposal } : undefined
  const [, argument, signer, by] = new RegExp(`^ (\\S+) -p (${name})@(${name})$`).exec(rest) ?? []
  if (verb === 'exec') return new RegExp(`^${name}$`).test(argument ?? '') ? { verb, proposer, proposal, argument, signer, by } : undefined
  const level = permission.parse(JSON.parse(/^'([^']*)'$/.exec(argument ?? '')?.[1] ?? 'null'))
  return { verb, proposer, proposal, level, signer, by }
}

const names = fc.stringMatching(/^[a-z1-5.]{1,12}$/)

test('property: every command is what cleos takes, and means who and what was asked for', () => {
  fc.assert(
    fc.property(names, names, names, names, (proposer, proposal, actor, by) => {
      const of = { proposer, proposal }
      expect(parse(reviewCommand(of))).toEqual({ verb: 'review', ...of })
      expect(parse(approveCommand(of, `${actor}@${by}`))).toEqual({
        verb: 'approve',
        ...of,
        level: { actor, permission: by },
        signer: actor,
        by,
      })
      expect(parse(executeCommand(of, actor))).toEqual({ verb: 'exec', ...of, argument: actor, signer: actor, by: 'active' })
    }),
  )
})

test('writes the commands of a notice word for word', () => {
  const of = { proposer: 'xuyapeng', proposal: 'p.upcode' }
  expect(reviewCommand(of)).toBe('cleos multisig review xuyapeng p.upcode')
  expect(approveCommand(of, 'eosio.top@active')).toBe(
    `cleos multisig approve xuyapeng p.upcode '{"actor":"eosio.top","permission":"active"}' -p eosio.top@active`,
  )
})

test.each(["a'; rm -rf /", 'UPPER', '', 'a b', 'a$(x)'])('refuses %j, which is no name', (odd) => {
  expect(() => reviewCommand({ proposer: odd, proposal: 'upgrade' })).toThrow(RangeError)
  expect(() => approveCommand({ proposer: 'alice', proposal: 'upgrade' }, `${odd}@active`)).toThrow(RangeError)
})
