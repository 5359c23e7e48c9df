import { AccountId, Timestamp } from '@secretariat/shared'
import { isOver, type TellingMember, writeMessage } from '@secretariat/shared/alert'
import { alertProfileOf } from '../modules/alert-rule/rules.js'
import { addressOf } from '../modules/base/address.js'
import type { FeedEntry, FeedLanguage } from './atom.js'
import type { RecentIncident } from './recent.js'

/** The same on every installation that follows the chain, and on none for another incident. */
export function incidentId({ chain, id, openedAt }: Pick<RecentIncident, 'chain' | 'id' | 'openedAt'>): string {
  return `urn:secretariat:${chain}:incident:${id}:${openedAt.getTime()}`
}

/** An incident in the words of the messages that are sent of it; nothing where this version knows no words for its chain. */
export function incidentEntry(row: RecentIncident, lang: FeedLanguage, link: (path: string) => string): FeedEntry[] {
  const profile = alertProfileOf(row.profile)
  if (profile === undefined) return []
  const { id, chain, rule, severity, displayName, changedAt, openedAt } = row
  const told = { chain, chainName: displayName, profile, rule, severity, now: Timestamp(changedAt.getTime()), words: null, url: null }
  const reason = isOver(row) ? 'resolved' : 'first'
  const { title, lines } = writeMessage({ ...told, reason, members: [memberOf(row)] }, lang)
  return [
    {
      id: incidentId(row),
      title,
      lines,
      link: link(`/incidents/${id}`),
      published: openedAt,
      updated: changedAt,
      categories: [severity, rule],
    },
  ]
}

function memberOf(row: RecentIncident): TellingMember {
  const { id, value, severity, provisional, flapping, relapses } = row
  return {
    ...{ id, value, severity, provisional, flapping, relapses, subject: subjectName(row), state: stateOf(row), facts: {} },
    openedAt: Timestamp(row.openedAt.getTime()),
    confirmedAt: row.confirmedAt && Timestamp(row.confirmedAt.getTime()),
    endedAt: row.resolvedAt && Timestamp(row.resolvedAt.getTime()),
  }
}

function stateOf({ condition }: RecentIncident): TellingMember['state'] {
  if (condition === 'superseded') return 'superseded'
  if (isOver({ condition })) return 'ended'
  return condition === 'recovering' ? 'recovering' : 'firing'
}

/** A subject as people write it. */
export function subjectName({ subject, ss58Prefix }: Pick<RecentIncident, 'subject' | 'ss58Prefix'>): string {
  const account = AccountId.schema.safeParse(subject)
  return account.success ? addressOf(account.data, ss58Prefix) : subject
}
