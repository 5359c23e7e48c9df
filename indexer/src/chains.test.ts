import { decimalsOf, UsageError } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { parseChain } from './chains.js'
import { knownChains } from './known-chains.js'

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

test('a nodeos is reached by http; whatever endpoint is named, a known chain stays the one that it is', () => {
  expect(parseChain('eosc')).toMatchObject({ profile: { name: 'eosc', fee: true }, genesis: expect.stringMatching(/^bd61ae3a/) })
  expect(parseChain('eosc=http://127.0.0.1:8888')).toMatchObject({
    endpoints: ['http://127.0.0.1:8888'],
    genesis: parseChain('eosc').genesis,
  })
  for (const profile of [undefined, 'antelope'])
    expect(parseChain('wax', profile).profile).toMatchObject({ name: 'antelope', core: { asset: 'WAX', decimals: 8 } })
  expect(parseChain('sim=http://a:1', 'antelope').profile).toMatchObject({ timing: { intervalMs: 500, repetitions: 12 } })
})

test('every chain that is known by name has endpoints of its family, and a token whose decimals are known', () => {
  for (const { id } of knownChains) {
    const { profile, endpoints } = parseChain(id)
    expect(endpoints.length).toBeGreaterThan(1)
    expect(parseChain(`${id}=${endpoints.join(',')}`).endpoints).toEqual(endpoints)
    if (profile.family === 'antelope') expect(decimalsOf(profile.core.asset)).toBe(profile.core.decimals)
  }
})

test.each([
  ['nope=ws://a:1', undefined, 'unknown chain. Known are: collectives'],
  ['nope', 'collective', 'no endpoint'],
  ['collectives=http://a:1', undefined, 'is not an endpoint'],
  ['collectives=', undefined, 'is not an endpoint'],
  ['Nope!=ws://a:1', 'collective', 'is not a chain id'],
  ['mine=ws://a:1', 'eos', 'unknown profile'],
  ['eosc=ws://a:1', undefined, 'a nodeos is reached by http'],
  ['mine', 'eosc', 'Write --chain mine=https://host'],
] as const)('%s with profile %s is wrong usage that says why', (text, profile, why) => {
  const parse = () => parseChain(text, profile)
  expect(parse).toThrow(UsageError)
  expect(parse).toThrow(why)
  expect(parse).toThrow(expect.objectContaining({ exitCode: 2 }))
})
