import { writeHistory } from '@secretariat/db/testing'
import { expect, test } from 'vitest'
import { multisigStory } from '../../testing/multisig-story.js'
import { seededApi } from '../../testing/seeded-api.js'

const { ask, api } = await seededApi((db) => writeHistory(db, multisigStory, { last: 120 }))
const open = 'alpha:alice:open:30.1'
const upgrade = 'alpha:alice:p.upcode:40.1'

async function get(kind: string, key: string, lang: string) {
  const response = await api.fetch(new Request(`http://api/documents/${kind}.md?chain=alpha&key=${encodeURIComponent(key)}&lang=${lang}`))
  return { status: response.status, text: await response.text() }
}

const headings = (markdown: string) => markdown.split('\n').filter((line) => /^##? /.test(line))

test('the notice asks in both languages, in the order of the secretariat, with a command for each who is missing', async () => {
  const [zh, en] = [await get('multisig-notice', open, 'zh'), await get('multisig-notice', open, 'en')]
  expect(headings(zh.text)).toEqual(['# Alpha主网超级节点多签通知', '## 查看多签内容', '## 执行多签', '## 时间与备注'])
  expect(headings(en.text)).toEqual([
    '# Alpha mainnet multi-signature notification',
    '## View Multi-Sig Content',
    '## Perform Multi-Sig',
    '## Time and remarks',
  ])
  expect(zh.text).toContain('由alice发起的《open》，已经在链上发起多签，请大家完成多签命令执行。')
  for (const { text } of [zh, en]) {
    expect(text).toContain('cleos multisig review alice open\n')
    const signers = [...text.matchAll(/^cleos multisig approve alice open '(.*)' -p (.*)@active$/gm)].map(([, level, who]) => [level, who])
    expect(signers).toEqual(['bpb', 'bpc'].map((who) => [JSON.stringify({ actor: who, permission: 'active' }), who]))
    expect(text).toContain('1.5 EOS')
  }
  expect(zh.text.trim()).toMatch(/秘书处\n\n1970-01-01$/)
})

test('the notice of an upgrade speaks of both proposals, code first', async () => {
  const { text } = await get('multisig-notice', 'alpha:alice:p.upabi:40.2', 'zh')
  expect(text).toContain('由alice发起的《p.upcode + p.upabi》')
  expect([...text.matchAll(/^cleos multisig review .*$/gm)].map(([line]) => line)).toEqual([
    'cleos multisig review alice p.upcode',
    'cleos multisig review alice p.upabi',
  ])
})

test('the nudge names those who are missing and nobody else', async () => {
  const { text } = await get('multisig-nudge', open, 'en')
  expect(text).toContain('bpb, bpc: your signatures are still missing.')
  expect(text).not.toMatch(/bpa|bpd|old/)
})

test('a completion is refused while a part is not executed, and a nudge where nobody is waited for', async () => {
  const unfinished = { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('p.upabi is unknown') }
  const { errors } = await ask.answer(
    `{ document(kind: MULTISIG_COMPLETION, chain: "alpha", multisig: "${upgrade}", lang: ZH_CN) { markdown } }`,
  )
  expect(errors).toMatchObject([unfinished])
  expect((await get('multisig-completion', open, 'en')).status).toBe(400)
  expect((await get('multisig-nudge', upgrade, 'en')).status).toBe(400)
  expect((await get('multisig-notice', 'alpha:nobody:none:1.1', 'en')).status).toBe(400)
})
