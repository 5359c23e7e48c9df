import { ChainId, type Stated } from '@secretariat/shared'

/** A term of four whose three months are due long ago; the motion of the story that asks for its pay brought 1200 units. */
export const statedTerm: Stated = {
  kind: 'secretariat.term-set',
  chain: ChainId('alpha'),
  subject: '5',
  data: {
    term: {
      ...{ from: '2020-02-26', until: '2020-05-26', pay: '0.01' },
      members: ['wang', 'li', 'zhao', 'sun'].map((name) => ({ name, account: null, post: 'host' })),
    },
  },
}
