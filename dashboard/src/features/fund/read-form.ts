import { textOf } from '../kpi/read-form.js'
import type { Term, TermInput } from './fund.graphql.js'

/** What EOSC's secretariat is paid for each member and month, by its FIP#5. */
const usualPay = '10000'

/** A term as the form describes it; the API judges it. */
export function termOf(form: FormData, chain: string): TermInput {
  const column = (name: string) => form.getAll(name).map((value) => String(value).trim())
  const [accounts, posts] = [column('account'), column('post')]
  return {
    ...{ chain, number: textOf(form, 'number'), from: textOf(form, 'from'), until: textOf(form, 'until'), pay: textOf(form, 'pay') },
    members: column('name').map((name, i) => ({ name, account: accounts[i] ?? '', post: posts[i] ?? '' })),
  }
}

/** What the form of the next term begins with: the day the last one ends, its people and its pay. */
export function nextTerm(terms: readonly Pick<Term, 'number' | 'until' | 'members' | 'pay'>[]) {
  const last = terms.at(-1)
  if (last === undefined) return { number: '1', from: '', until: '', pay: usualPay, members: [{ name: '', account: null, post: '' }] }
  return { number: String(Number(last.number) + 1), from: last.until, until: '', pay: last.pay.value ?? usualPay, members: last.members }
}
