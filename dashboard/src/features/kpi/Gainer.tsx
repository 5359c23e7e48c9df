import { useTranslation } from 'react-i18next'
import { Person } from '../../ui/Person.js'
import type { Gain } from './kpi.graphql.js'

/** Who got something: their page, else the name or number that records have. */
export function Gainer({
  gain: { member, number, handle },
}: {
  readonly gain: Pick<Gain, 'member' | 'handle'> & { number?: string | null }
}) {
  const { t } = useTranslation()
  if (member !== null && (member.handle !== null || handle === null)) return <Person person={member} />
  if (handle !== null) return <span>{handle}</span>
  return <span>{number == null ? t('common.unknown') : t('person.number', { number })}</span>
}
