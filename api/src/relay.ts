import { badInput } from './modules/base/bad-input.js'

const perRow = { complexity: { field: 0, multiplier: 1 } }
const idList = 100

/** Words and limits of the relay plugin: nodes, connections, cursors. Rows are multiplied once, by the connection's page size. */
export const relayOptions = {
  clientMutationId: 'omit',
  cursorType: 'String',
  nodeTypeOptions: { description: 'Something with a global id.' },
  idFieldOptions: { description: 'Global id: opaque, stable, good for `node(id)`.' },
  nodeQueryOptions: {
    description: 'The thing with this global id; null when there is none.',
    nullable: true,
    args: { id: { description: 'A global id.' } },
  },
  nodesQueryOptions: {
    description: `The things with these global ids, in their order; null where there is none. At most ${idList}.`,
    nullable: { list: false, items: true },
    args: { ids: { description: `At most ${idList} global ids.` } },
    resolve: <Id, T>(_: unknown, { ids }: { ids: Id[] }, __: unknown, ___: unknown, load: (ids: Id[]) => T): T => {
      if (ids.length > idList) throw badInput(`nodes takes at most ${idList} ids; these are ${ids.length}`)
      return load(ids)
    },
  },
  pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether there is more.' },
  hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether rows come before this page.' },
  startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
  endCursorFieldOptions: { description: 'Cursor of the last row; null on an empty page.' },
  firstArgOptions: { description: 'Rows to take from the beginning, or after `after`.' },
  afterArgOptions: { description: 'Cursor of the same list, with the same filter and order.' },
  lastArgOptions: { description: 'Rows to take from the end, or before `before`.' },
  beforeArgOptions: { description: 'Cursor of the same list, with the same filter and order.' },
  cursorFieldOptions: { description: 'Place of this row in the list.' },
  nodeFieldOptions: { description: 'The row itself.', complexity: 0 },
  edgesFieldOptions: { description: 'Rows with their cursors.', ...perRow },
  defaultConnectionTypeOptions: { description: 'One page of a list.' },
  defaultEdgeTypeOptions: { description: 'A row and its place in the list.' },
  nodesOnConnection: { description: 'Rows without their cursors.', ...perRow },
  pageInfoFieldOptions: { description: 'Where the page begins and ends.' },
} as const
