import type { TFunction } from 'i18next'
import { shortAddress } from '../../format/name.js'
import type { Account, PersonRow } from '../../graphql/shapes.js'

/** A name in running text: the handle, the number of a member, or the ends of an address. */
export function whoOf(person: PersonRow | null, account: Account | null, t: TFunction): string {
  if (person !== null) return person.handle ?? t('person.number', { number: person.number })
  return account === null ? t('common.unknown') : shortAddress(account.address)
}
