import { ChainId, Timestamp } from '@secretariat/shared'
import { accountOf } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { withAddresses } from './addresses.js'

test('who is named by an account is named as the chain writes it, and names stay', () => {
  const signal = { chain: ChainId('alpha'), rule: 'motion-waiting', subject: 'Council:1', value: 3, good: 1, at: Timestamp(0) }
  const missing = [accountOf(1), 'bo']
  const [told] = withAddresses([{ ...signal, height: null, provisional: false, facts: { missing, title: 'x', needed: null } }], 126)
  expect(told?.facts).toEqual({ missing: [expect.stringMatching(/^j/), 'bo'], title: 'x', needed: null })
})
