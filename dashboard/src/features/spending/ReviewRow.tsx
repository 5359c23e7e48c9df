import { useTranslation } from 'react-i18next'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { useListFormat } from '../../ui/use-list-format.js'
import { DecisionFields } from './DecisionFields.js'
import { DecisionHistory } from './DecisionHistory.js'
import type { Draft } from './draft.js'
import { ItemName, ItemReceiver } from './ItemName.js'
import type { Item, Reason } from './items.graphql.js'
import { OutcomePill } from './OutcomePill.js'
import { useCategoryName } from './use-names.js'

interface Props {
  readonly item: Item
  readonly categories: readonly string[]
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly isChosen: boolean
  readonly choose: (on: boolean) => void
  readonly confirm: () => void
  readonly mayDecide: boolean
}

/** One item: what it is, what is proposed and why, what is about to be said, and what was said before. */
export function ReviewRow({ item, categories, draft, change, isChosen, choose, confirm, mayDecide }: Props) {
  const { t } = useTranslation()
  const { title, subject, source, from } = item
  return (
    <li>
      <div className="review-head">
        {mayDecide ? (
          <input
            type="checkbox"
            aria-label={t('spending.choose', { title: title ?? subject })}
            checked={isChosen}
            onChange={(event) => choose(event.target.checked)}
          />
        ) : null}
        <div>
          <h3>
            <ItemName item={item} />
          </h3>
          <p className="muted small">
            <OutcomePill outcome={item.outcome} /> <Money amount={item.paid?.raw === '0' ? item.asked : (item.paid ?? item.asked)} unit /> ·{' '}
            <ItemReceiver item={item} /> · {t(`spending.from.${from}`)} {from === 'CHAIN' ? <SourceMark source={source} /> : null}
          </p>
        </div>
      </div>
      <Proposed item={item} />
      {mayDecide ? <DecisionFields categories={categories} draft={draft} change={change} confirm={confirm} /> : null}
      <DecisionHistory decisions={item.decisions} />
    </li>
  )
}

function Proposed({ item: { suggestion, category } }: { readonly item: Item }) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const list = useListFormat()
  const reasonOf = useReason()
  if (category !== null) return <p>{t('spending.isNow', { category: nameOf(category) })}</p>
  if (suggestion === null) return <p className="muted">{t('spending.noSuggestion')}</p>
  return (
    <p>
      {t('spending.proposed')} <b>{nameOf(suggestion.category)}</b>
      {suggestion.bounty === null ? null : ` · ${t('spending.bountyNumber', { number: suggestion.bounty })}`}
      <span className="muted small words">{t('spending.because', { reasons: list(suggestion.reasons.map(reasonOf)) })}</span>
    </p>
  )
}

function useReason() {
  const { t } = useTranslation()
  return ({ rule, words, times, among }: Reason): string => t(`spending.reason.${rule}`, { words, times, among })
}
