import { builder } from '../../builder.js'
import { kindOfKey } from '../base/key.js'

builder.queryField('resolve', (t) =>
  t.node({
    description:
      'What a human key names: a chain, chain:council, chain:election:cycle, chain:term:number, chain:member:number, chain:group:name, chain:validator:account, chain:producer:account, chain:council:number or chain:council:account:fromBlock; null when there is no such thing.',
    args: { key: t.arg.string({ required: true, description: 'A human key.' }) },
    id: (_, { key }) => {
      const type = kindOfKey(key)
      return type === undefined ? null : { type, id: key }
    },
  }),
)
