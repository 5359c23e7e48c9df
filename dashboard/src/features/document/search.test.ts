import { expect, test } from 'vitest'
import { parseReportSearch, reportOf } from './search.js'

test('an address names a term, or blocks, in the language of the page', () => {
  expect(reportOf(parseReportSearch({ term: '3' }), 'alpha', 'en')).toEqual({ kind: 'COUNCIL', chain: 'alpha', lang: 'EN', term: '3' })
  expect(reportOf(parseReportSearch({ kind: 'TOKENOMICS', firstBlock: '5', lastBlock: '9', term: '3' }), 'alpha', 'zh-CN')).toEqual({
    ...{ kind: 'TOKENOMICS', chain: 'alpha', lang: 'ZH_CN' },
    ...{ from: 5, to: 9 },
  })
})

test('what cannot be read in an address counts as not said', () => {
  expect(parseReportSearch({ kind: 'POEM', term: 'x'.repeat(65), firstBlock: '-1', lastBlock: 'two' })).toEqual({})
})
