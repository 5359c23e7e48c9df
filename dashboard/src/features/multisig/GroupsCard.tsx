import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from '../producer/ProducerName.js'
import type { Approval, Detail } from './shapes.js'

interface Props {
  readonly multisig: Detail
  readonly chain: string
}

/** Who signed, who is missing, who has left, and who was never asked. */
export function GroupsCard({ multisig: { groups, approvals, missing, state }, chain }: Props) {
  const { t } = useTranslation()
  const waits = state === 'OPEN' || state === 'READY'
  const commands = (groups?.missing ?? []).map(({ command }) => command).join('\n')
  const copyAll =
    waits && commands !== '' ? (
      <CopyButton text={commands} what={t('multisig.commands')} label={t('multisig.copyMissing', { count: missing?.length ?? 0 })} />
    ) : undefined
  return (
    <Card title={t('multisig.who')} actions={copyAll}>
      {groups === null ? (
        <Group name="asked" approvals={approvals} chain={chain} commands={waits} />
      ) : (
        <>
          <Group name="missing" approvals={groups.missing} chain={chain} commands={waits} />
          <Group name="approved" approvals={groups.approved} chain={chain} />
          <Group name="left" approvals={groups.left} chain={chain} />
          {groups.neverAsked.length === 0 ? null : (
            <div className="signer-group">
              <h3>{t('multisig.group.neverAsked', { count: groups.neverAsked.length })}</h3>
              <p className="name-list">
                {groups.neverAsked.map(({ id }) => (
                  <ProducerName key={id} chain={chain} name={id} />
                ))}
              </p>
              <p className="muted small">{t('multisig.neverAskedHint')}</p>
            </div>
          )}
        </>
      )}
    </Card>
  )
}

interface GroupProps {
  readonly name: 'missing' | 'approved' | 'left' | 'asked'
  readonly approvals: readonly Approval[]
  readonly chain: string
  readonly commands?: boolean
}

function Group({ name, approvals, chain, commands = false }: GroupProps) {
  const { t } = useTranslation()
  if (approvals.length === 0) return null
  return (
    <div className="signer-group">
      <h3>{t(`multisig.group.${name}`, { count: approvals.length })}</h3>
      <ul className="signers">
        {approvals.map((approval) => (
          <li key={`${approval.account.id}@${approval.permission}`}>
            <ProducerName chain={chain} name={approval.account.id} />
            <Said approval={approval} />
            {commands && approval.state !== 'APPROVED' ? <CopyButton text={approval.command} what={t('multisig.command')} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Said({ approval: { state, approvedAt, withdrawnAt } }: { readonly approval: Approval }) {
  const { t } = useTranslation()
  if (state === 'MISSING') return null
  const at = state === 'APPROVED' ? approvedAt : withdrawnAt
  return (
    <span className="muted small">
      {state === 'APPROVED' ? null : t(`multisig.approval.${state}`)} {at === null ? t('multisig.noTime') : <Time at={at} />}
    </span>
  )
}
