import { randomUUID } from 'node:crypto'
import { entrySchema } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { mending } from '../incident/state.js'
import { Silence } from './schema.js'
import { findSilence, parseSilenceKey, type SilenceRow } from './silences.js'

interface SetSilence {
  chain: string
  rule?: string | null | undefined
  subject?: string | null | undefined
  from?: Date | null | undefined
  until: Date
  reason: string
  breaksThrough?: boolean | null | undefined
  untilRecovered?: boolean | null | undefined
}

mutation('setSilence', {
  description: 'Keeps messages about what fits back for a time, at most 30 days, and a reason. Incidents are found and shown all the same.',
  role: 'operator',
  input: builder.inputRef<SetSilence>('SetSilenceInput').implement({
    description: 'What nobody wants to hear of.',
    fields: (t) => ({
      chain: t.string({ required: true, description: 'Key of the chain.' }),
      rule: t.string({ description: 'Id of the rule; all, when absent.' }),
      subject: t.string({ description: 'What it is about, as the chain writes it; all, when absent.' }),
      from: t.field({ type: 'DateTime', description: 'When it begins; now, when absent.' }),
      until: t.field({ type: 'DateTime', required: true, description: 'When it ends.' }),
      reason: t.string({ required: true, description: 'Why; everybody may read it.' }),
      breaksThrough: t.boolean({ description: 'Whether what is critical is told all the same; true, when absent.' }),
      untilRecovered: t.boolean({ description: 'True for what goes on then alone, until it is over.' }),
    }),
  }),
  result: Silence,
  async run({ chain: name, rule, subject, from, until, reason, breaksThrough, untilRecovered }, change) {
    const chain = requireChainId(name)
    const known = await change.db.selectFrom('chain').select('id').where('id', '=', chain).executeTakeFirst()
    if (known === undefined) throw new Mistake('NOT_FOUND', 'chain', `There is no chain ${chain}`)
    if (until <= change.context.now) throw new Mistake('INVALID', 'until', 'A silence ends later than now')
    const silence = randomUUID().slice(0, 8)
    const data = {
      ...{ rule: rule || null, target: subject || null, reason, until: until.toISOString() },
      from: (from ?? change.context.now).toISOString(),
      ...{ breaksThrough: breaksThrough ?? true, untilRecovered: untilRecovered ?? false },
    }
    await mending(async () => change.record(entrySchema.parse({ kind: 'silence.set', chain, subject: silence, data })))
    return await requireSilence(change, { chain, silence })
  },
})

mutation('endSilence', {
  description: 'Ends a silence before its time.',
  role: 'operator',
  input: builder.inputRef<{ silence: string; note?: string | null | undefined }>('EndSilenceInput').implement({
    description: 'Which one, and why.',
    fields: (t) => ({
      silence: t.string({ required: true, description: 'Key of the silence.' }),
      note: t.string({ description: 'Why.' }),
    }),
  }),
  result: Silence,
  async run({ silence: text, note }, change) {
    const key = parseSilenceKey(text)
    if (key === undefined) throw new Mistake('NOT_FOUND', 'silence', `There is no silence ${text.slice(0, 100)}`)
    const { endedAt } = await requireSilence(change, key)
    if (endedAt !== null) throw new Mistake('INVALID', 'silence', 'It is ended already')
    await mending(() => change.record({ kind: 'silence.ended', chain: key.chain, subject: key.silence, data: { note: note ?? '' } }))
    return await requireSilence(change, key)
  },
})

async function requireSilence({ db }: Change, key: Pick<SilenceRow, 'chain' | 'silence'>): Promise<SilenceRow> {
  const found = await findSilence(db, key)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'silence', `There is no silence ${key.silence}`)
  return found
}
