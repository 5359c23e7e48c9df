import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import type { Standing } from './search.js'
import type { ValidatorRow } from './shapes.js'

const tones: Readonly<Record<Standing, string>> = { ACTIVE: 'tag good', WAITING: 'tag warn', LEFT: 'tag' }

export function StandingTag({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation()
  return <span className={tones[standing]}>{t(`validator.standingName.${standing}`)}</span>
}

/** A validator, linked to its page, and the membership that names its account. */
export function ValidatorName({ validator }: { readonly validator: ValidatorRow }) {
  return (
    <>
      <Link to="/validators/$key" params={{ key: validator.key }} className="text-link">
        <AccountName account={validator.account} />
      </Link>
      <Owners validator={validator} />
    </>
  )
}

/** A membership may name any account: that it is theirs is not proven. */
export function Owners({ validator }: { readonly validator: ValidatorRow }) {
  const { t } = useTranslation()
  const people = [...new Map(validator.owners.map(({ member }) => [member.key, member])).values()]
  if (people.length === 0) return null
  return (
    <span className="small muted owners" title={t('validator.unproven')}>
      {people.map((member) => (
        <Person key={member.key} person={member} />
      ))}
      {t('validator.unprovenMark')}
    </span>
  )
}
