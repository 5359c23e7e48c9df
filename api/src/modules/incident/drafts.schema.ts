import { AccountId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { addressOf } from '../base/address.js'
import { type Draft, draftsOf } from './drafts.js'
import { AnnouncementKind } from './parts.schema.js'
import { Incident } from './schema.js'

const AnnouncementDraft = builder.objectRef<Draft>('AnnouncementDraft').implement({
  description: 'A text to announce: a person reads it, mends it and posts it.',
  fields: (t) => ({
    what: t.expose('what', { type: AnnouncementKind, description: 'What it tells.' }),
    lang: t.exposeString('lang', { description: 'Its language: en, zh-CN.' }),
    text: t.exposeString('text', { description: 'As Markdown.' }),
  }),
})

builder.objectField(Incident, 'drafts', (t) =>
  t.field({
    type: [AnnouncementDraft],
    description: 'What may be announced of it now, in both languages; nothing before it is certain, and nothing of what is no outage.',
    resolve: async (row, _, { load, now }) => {
      const chain = await load.chain.load(row.chain)
      const account = AccountId.schema.safeParse(row.subject)
      const subjectName = account.success ? addressOf(account.data, chain?.ss58Prefix ?? null) : row.subject
      return draftsOf(row, { chainName: chain?.displayName ?? row.chain, subjectName, profile: chain?.profile ?? null, now })
    },
  }),
)
