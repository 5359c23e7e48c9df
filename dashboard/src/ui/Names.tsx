import { useTranslation } from 'react-i18next'
import { shortAddress, shortHash } from '../format/name.js'
import { formatInteger } from '../format/number.js'
import type { Account } from '../graphql/shapes.js'
import { useLocale } from '../i18n/i18n.js'
import { CopyButton } from './CopyButton.js'

interface AccountProps {
  readonly account: Account
  /** Offers the whole address for copying. */
  readonly copy?: boolean
}

/** An account by its address for people; the whole address is one copy away. */
export function AccountName({ account, copy = false }: AccountProps) {
  const { t } = useTranslation()
  return (
    <span className="name">
      <Identicon id={account.id} />
      <span className="mono" title={account.address}>
        {shortAddress(account.address)}
      </span>
      {copy ? <CopyButton text={account.address} what={t('common.address')} /> : null}
    </span>
  )
}

/** A mark by which an account is recognised again, drawn from its key. */
function Identicon({ id }: { readonly id: string }) {
  const seed = [...id.slice(-12)].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7)
  const style = { '--hue-a': seed % 360, '--hue-b': (seed >>> 9) % 360, '--turn': `${(seed >>> 5) % 360}deg` }
  return <span className="identicon" aria-hidden="true" style={style} />
}

export function HashName({ hash, what }: { readonly hash: string; readonly what?: string }) {
  const { t } = useTranslation()
  return (
    <span className="name">
      <span className="mono" title={hash}>
        {shortHash(hash)}
      </span>
      <CopyButton text={hash} what={what ?? t('common.hash')} />
    </span>
  )
}

export function BlockName({ block }: { readonly block: number }) {
  return <span className="mono block-name">#{formatInteger(block, useLocale())}</span>
}
