import type { KpiFields } from './change.graphql.js'

/** What stands in a field of a form, without blanks around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** An entry for an object only where something was said. */
function said<K extends string, V>(key: K, value: V | undefined): { readonly [N in K]?: V } {
  // Safety: the one key that is set is K.
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [N in K]?: V }
}

/** A KPI as the form describes it; the API judges it. */
export function kpiOf(form: FormData): KpiFields {
  const text = (name: string) => textOf(form, name)
  const term = text('annihilation')
  return {
    ...{ id: text('id'), section: text('section'), title: text('title'), reward: text('reward'), currency: text('currency') },
    ...{ shared: text('sharing') === 'shared', from: Number(text('from')), deadline: Number(text('deadline')) },
    ...said('scope', text('scope')),
    ...said('owner', text('owner')),
    ...measureOf(form),
    ...said('annihilation', term === '' ? undefined : { text: term, takesRound: text('takes') === 'round' }),
  }
}

function measureOf(form: FormData): Pick<KpiFields, 'target' | 'needs' | 'scale'> {
  const text = (name: string) => textOf(form, name)
  if (text('kind') === 'EVIDENCE') return { needs: needsOf(text('needs')) }
  if (text('kind') === 'GRADED') return { scale: text('scale') }
  const parameter = text('parameter') === '' ? undefined : Number(text('parameter'))
  const bound = text('bound') === 'MOST' ? 'MOST' : 'LEAST'
  return { target: { metric: text('metric'), bound, threshold: text('threshold'), ...said('parameter', parameter) } }
}

/** `report: The council report`, one need per line. */
export function needsOf(lines: string): { id: string; text: string }[] {
  return lines.split('\n').flatMap((line) => {
    const [, id, text] = /^\s*([^:：]+)[:：]\s*(.+?)\s*$/.exec(line) ?? []
    return id === undefined || text === undefined ? [] : [{ id: id.trim(), text }]
  })
}
