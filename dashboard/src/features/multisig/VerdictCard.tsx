import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { BlockName } from '../../ui/Names.js'
import { PairMark } from './PairMark.js'
import { Signatures } from './Signatures.js'
import type { Detail } from './shapes.js'

/** What became of it, by which ground, and the arithmetic of its signatures. */
export function VerdictCard({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const { ground, pair, definition, judgedBlock, scheduleVersion } = multisig
  return (
    <Card
      title={t('multisig.verdict')}
      actions={
        <Explain definition={definition}>
          {judgedBlock === null ? null : (
            <p className="small">
              {t('multisig.judged', { version: scheduleVersion ?? '—' })} <BlockName block={judgedBlock} />
            </p>
          )}
        </Explain>
      }
    >
      <Signatures multisig={multisig} large />
      <p>{t(`multisig.ground.${ground}`)}</p>
      <p className="muted small">
        <Arithmetic multisig={multisig} />
      </p>
      <Lacking multisig={multisig} />
      <Effect multisig={multisig} />
      {pair === null ? null : <PairMark pair={pair} />}
    </Card>
  )
}

function Arithmetic({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const { authority, basis, decisive, approved, threshold, total, signed, asked } = multisig
  const level = decisive ?? ''
  if (basis === 'UNKNOWN' || basis === 'NONE') return <>{t(`multisig.authority.${basis}`, { level, signed, asked })}</>
  if (approved === null || threshold === null || total === null) return <>{t('multisig.officeUnknown', { signed, asked })}</>
  if (basis !== 'PRODUCERS') return <>{t(`multisig.authority.${basis}`, { level, approved, threshold, total })}</>
  const majority = authority ?? 'ACTIVE'
  return <>{t(`multisig.arithmetic.${majority}`, { approved, threshold, producers: total })}</>
}

/** Permissions that are still to be met, where there are others than the one that was told of. */
function Lacking({ multisig: { lacking, decisive } }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  if (lacking === null || lacking.every((level) => level === decisive)) return null
  return <p className="muted small">{t('multisig.lacking', { levels: lacking.join(', ') })}</p>
}

/** The block in which it took effect, and the blocks between which code and ABI changed. */
function Effect({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const { effectiveBlock, effectFrom, effectUntil, codeAccount, abiEffectFrom, abiEffectUntil, abiAccount } = multisig
  return (
    <>
      {effectiveBlock === null ? null : (
        <p>
          {t('multisig.effective')} <BlockName block={effectiveBlock} />
        </p>
      )}
      <Seen what={t('multisig.codeSeen', { account: codeAccount ?? '' })} from={effectFrom} until={effectUntil} />
      <Seen what={t('multisig.abiSeen', { account: abiAccount ?? '' })} from={abiEffectFrom} until={abiEffectUntil} />
    </>
  )
}

function Seen({ what, from, until }: { readonly what: string; readonly from: number | null; readonly until: number | null }) {
  if (from === null || until === null) return null
  return (
    <p className="small">
      {what} <BlockName block={from} /> – <BlockName block={until} />
    </p>
  )
}
