import { UsageError } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { parseChain } from './chains.js'

test('a chain known by name brings its profile and public endpoints', () => {
  const chain = parseChain('collectives')
  expect(chain.profile.name).toBe('collective')
  expect(chain.endpoints.every((url) => url.startsWith('wss://'))).toBe(true)
})

test('endpoints replace the public ones, several separated by commas, query strings kept', () => {
  expect(parseChain('collectives=ws://127.0.0.1:1,wss://b.example/rpc?key=x=y').endpoints).toEqual([
    'ws://127.0.0.1:1',
    'wss://b.example/rpc?key=x=y',
  ])
})

test('any other chain needs a profile and an endpoint', () => {
  expect(parseChain('mine=ws://a:1', 'collective')).toMatchObject({ id: 'mine', endpoints: ['ws://a:1'], demo: false })
})

test.each([
  ['nope=ws://a:1', undefined, 'unknown chain. Known are: collectives'],
  ['nope', 'collective', 'no endpoint'],
  ['collectives=http://a:1', undefined, 'is not an endpoint'],
  ['collectives=', undefined, 'is not an endpoint'],
  ['Nope!=ws://a:1', 'collective', 'is not a chain id'],
  ['mine=ws://a:1', 'eosc', 'unknown profile'],
] as const)('%s with profile %s is wrong usage that says why', (text, profile, why) => {
  const parse = () => parseChain(text, profile)
  expect(parse).toThrow(UsageError)
  expect(parse).toThrow(why)
  expect(parse).toThrow(expect.objectContaining({ exitCode: 2 }))
})
