import { AccountId } from '@secretariat/shared'
import { z } from 'zod'
import { builder } from '../../builder.js'
import type { Context } from '../../context.js'
import { addressOf } from '../base/address.js'
import { termAt } from '../fund/terms.js'
import { type Draft, type DraftedBy, draftsOf, type Letter, lettersOf } from './drafts.js'
import type { IncidentRow, StatementRow } from './incidents.js'
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

const LetterKind = builder.enumType('IncidentLetterKind', {
  description: 'To whom a letter goes.',
  values: {
    OPERATOR: { value: 'operator', description: 'To those who run what fails: what is seen, and what they are asked.' },
    SUPPORT: { value: 'support', description: 'To developers and other operators: what is seen, and what shows it.' },
  } as const,
})

const IncidentLetter = builder.objectRef<Letter>('IncidentLetter').implement({
  description: 'A text for those who can mend it: a person reads it, mends it and sends it.',
  fields: (t) => ({
    what: t.expose('what', { type: LetterKind, description: 'To whom it goes.' }),
    lang: t.exposeString('lang', { description: 'Its language: en, zh-CN.' }),
    text: t.exposeString('text', { description: 'As Markdown.' }),
  }),
})

builder.objectFields(Incident, (t) => ({
  drafts: t.field({
    type: [AnnouncementDraft],
    description: 'What may be announced of it now, in both languages; nothing before it is certain, and nothing of what is no outage.',
    resolve: async (row, _, context) => draftsOf(row, await draftedBy(row, context)),
  }),
  letters: t.field({
    type: [IncidentLetter],
    description: 'What may be asked of those who can mend it while it goes on, in both languages; nothing of what is no outage.',
    resolve: async (row, _, context) =>
      lettersOf(row, await draftedBy(row, context), askedOf(await context.load.incidentStatements.load(row.id))),
  }),
}))

/** Who speaks of an incident now. */
export async function draftedBy(row: IncidentRow, { load, now }: Pick<Context, 'load' | 'now'>): Promise<DraftedBy> {
  const chain = await load.chain.load(row.chain)
  const account = AccountId.schema.safeParse(row.subject)
  return {
    chainName: chain?.displayName ?? row.chain,
    subjectName: account.success ? addressOf(account.data, chain?.ss58Prefix ?? null) : row.subject,
    profile: chain?.profile ?? null,
    secretariat: termAt(await load.secretariatTerms.load(row.chain), now),
    maker: await makerOf(row, load),
    now,
  }
}

async function makerOf({ rule, open, chain, subject }: IncidentRow, load: Context['load']): Promise<DraftedBy['maker']> {
  if (rule !== 'producer-silent' || !open) return null
  const producer = await load.producer.load({ chain, producer: AccountId(subject) })
  if (producer === undefined) return null
  const { lastHeight, lastAt, streak } = producer
  const lastBlock = lastHeight === null || lastAt === null ? null : { height: lastHeight, at: lastAt }
  // Heads that are not final may have told of it before final blocks do.
  return { lastBlock, missed: streak || null }
}

const supportSchema = z.object({ evidence: z.array(z.string()).default([]) })

/** What was stated when support was asked for last. */
function askedOf(statements: readonly StatementRow[]) {
  const asked = statements.findLast(({ kind }) => kind === 'incident.support-requested')
  if (asked === undefined) return { symptom: null, evidence: [] }
  return { symptom: asked.text || null, evidence: supportSchema.parse(asked.data).evidence }
}
