import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName, HashName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { Expiry } from './Expiry.js'
import type { Detail } from './shapes.js'

/** What it is, in names and values. */
export function KeyCard({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const { proposer, transactionId, fee, delaySeconds, lookedAt, endedAt, receiptStatus } = multisig
  return (
    <Card title={t('multisig.facts')}>
      <Facts
        rows={[
          { label: t('multisig.proposer'), value: <span className="mono">{proposer.address}</span> },
          { label: t('multisig.transaction'), value: <HashName hash={transactionId} what={t('multisig.transaction')} /> },
          { label: t('multisig.expires'), value: <Expires multisig={multisig} /> },
          ...(fee === null ? [] : [{ label: t('multisig.fee'), value: <Money amount={fee} unit /> }]),
          ...(delaySeconds === 0 ? [] : [{ label: t('multisig.delay'), value: t('multisig.seconds', { count: delaySeconds }) }]),
          ...(endedAt === null ? [] : [{ label: t('multisig.ended'), value: <End multisig={multisig} /> }]),
          ...(receiptStatus === null ? [] : [{ label: t('multisig.receipt'), value: <span className="mono">{receiptStatus}</span> }]),
          { label: t('multisig.lookedAt'), value: lookedAt === null ? t('multisig.neverLooked') : <Time at={lookedAt} /> },
        ]}
      />
    </Card>
  )
}

function Expires({ multisig: { expiresAt, endedAt } }: { readonly multisig: Detail }) {
  return (
    <>
      <Time at={expiresAt} absolute />
      {endedAt === null ? (
        <span className="small muted span">
          <Expiry at={expiresAt} />
        </span>
      ) : null}
    </>
  )
}

/** The action that ended it. */
function End({ multisig: { endedAt, endedBlock, endedBy } }: { readonly multisig: Detail }) {
  return (
    <>
      {endedBlock === null ? null : <BlockName block={endedBlock} />}
      <span className="small muted span">{endedAt === null ? null : <Time at={endedAt} absolute />}</span>
      <span className="small muted span mono">{endedBy?.address}</span>
    </>
  )
}
