import { expect, test } from 'vitest'
import { isPublic, resolvePublic } from './guard.js'
import { openWire } from './wire.js'

test('only addresses of the public internet are public', () => {
  const closed = ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1']
  const alsoClosed = [
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    'localhost',
    '',
  ]
  expect([...closed, ...alsoClosed].filter(isPublic)).toEqual([])
  expect(['1.1.1.1', '8.8.8.8', '2606:4700:4700::1111'].filter(isPublic)).toHaveLength(3)
})

test('a name that leads inside is refused, whether it is looked up or written as a number, unless the operator allows it', async () => {
  await expect(resolvePublic('localhost', new Set())).rejects.toThrow('localhost is not on the public internet')
  expect(await resolvePublic('localhost', new Set(['localhost']))).toMatch(/^(127|::1)/)
  const wire = openWire({ allowed: new Set(), timeoutMs: 1000 })
  for (const url of ['http://127.0.0.1:9/', 'http://[::1]:9/', 'http://localhost:9/', 'http://2130706433:9/', 'http://0x7f.1:9/'])
    await expect(wire.post(url, '{}')).rejects.toMatchObject({
      isFinal: true,
      message: expect.stringContaining('not on the public internet'),
    })
  await wire.close()
})
