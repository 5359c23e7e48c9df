import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useMutate } from '../../graphql/mutate.js'
import { useLocale } from '../../i18n/i18n.js'
import { Reason } from '../../ui/Failed.js'
import { type Draft, draftOf, toInput } from './draft.js'
import { assignOperation, type Item } from './items.graphql.js'
import { ReviewRow } from './ReviewRow.js'

interface Props {
  readonly chain: string
  readonly items: readonly Item[]
  readonly categories: readonly string[]
  readonly mayDecide: boolean
}

/** Items with what is about to be said of them; several are confirmed at once. */
export function ReviewList({ chain, items, categories, mayDecide }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const assign = useMutate(assignOperation)
  const draft = (item: Item) => drafts.get(item.subject) ?? draftOf(item)
  const ready = items.filter((item) => chosen.has(item.subject))
  const clear = () => {
    setChosen(new Set())
    setDrafts(new Map())
  }
  const confirm = (some: readonly Item[]) =>
    assign.mutate(
      { input: { chain, decisions: some.map((item) => toInput(item.subject, draft(item))) } },
      { onSuccess: ({ assignCategories }) => (assignCategories.result === null ? undefined : clear()) },
    )
  const proposed = items.filter(({ category, suggestion }) => category === null && suggestion !== null)
  return (
    <>
      {mayDecide && items.length > 1 ? (
        <div className="table-bar">
          <button type="button" className="button" onClick={() => setChosen(new Set(proposed.map(({ subject }) => subject)))}>
            {t('spending.chooseProposed', { items: formatInteger(proposed.length, locale) })}
          </button>
          <button type="button" className="button primary" disabled={ready.length === 0 || assign.isPending} onClick={() => confirm(ready)}>
            {t('spending.confirmChosen', { items: formatInteger(ready.length, locale) })}
          </button>
        </div>
      ) : null}
      {assign.error === null ? null : <Reason error={assign.error} />}
      {assign.data?.assignCategories.userErrors.map(({ message }) => (
        <p key={message} className="notice" role="alert">
          {message}
        </p>
      ))}
      <ul className="review">
        {items.map((item) => (
          <ReviewRow
            key={item.key}
            item={item}
            categories={categories}
            draft={draft(item)}
            change={(next) => setDrafts(new Map([...drafts, [item.subject, next]]))}
            isChosen={chosen.has(item.subject)}
            choose={(on) => setChosen(new Set(on ? [...chosen, item.subject] : [...chosen].filter((one) => one !== item.subject)))}
            confirm={() => confirm([item])}
            mayDecide={mayDecide && !assign.isPending}
          />
        ))}
      </ul>
    </>
  )
}
