import { builder } from '../../builder.js'

interface CoverageRow {
  readonly known: number
  readonly total: number
}

export const Coverage = builder.objectRef<CoverageRow>('Coverage').implement({
  description: 'How much of what a number is about is known.',
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'Parts that are known whole.' }),
    total: t.exposeInt('total', { description: 'All parts.' }),
  }),
})
