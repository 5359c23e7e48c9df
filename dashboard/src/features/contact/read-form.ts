import { textOf } from '../kpi/read-form.js'
import { type ContactInput, contactWays } from './contact.graphql.js'

/** A contact as the form describes it; the API judges it. */
export function contactOf(form: FormData): ContactInput {
  const text = (name: string) => textOf(form, name)
  const [from, until] = [text('from'), text('until')]
  return {
    ...{ chain: text('chain'), subject: text('subject') || text('chain'), position: Number(text('position')) || 1 },
    ...{ person: text('person'), value: text('value'), language: text('language'), zone: text('zone'), note: text('note') },
    way: contactWays.find((one) => one === text('way')) ?? 'OTHER',
    hours: from === '' && until === '' ? '' : `${from}-${until}`,
  }
}
