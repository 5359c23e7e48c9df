import type { RulesWords } from '../words.js'

/** What the secretariat must not forget of its own. */
export const secretariatEn = {
  'handover-ahead': {
    name: 'Handover ahead',
    one: (who) => `term ${who} of the secretariat ends, and the next one is not stated`,
    many: (how) => `${how} terms of secretariats end, and the next ones are not stated`,
    over: (who) => `term ${who} of the secretariat is taken care of`,
    overMany: (how) => `${how} terms of secretariats are taken care of`,
    measure: (value, raw) => (raw < 0 ? `over for ${value}` : `time left: ${value}`),
    note: null,
    ask: 'Secretariat: call for candidates, and state the next term once it is decided.',
  },
  'notice-one-language': {
    name: 'Notice in one language only',
    one: (who) => `notice ${who} stands in one language only`,
    many: (how) => `${how} notices stand in one language only`,
    over: (who) => `notice ${who} stands in both languages`,
    overMany: (how) => `${how} notices stand in both languages`,
    measure: (value) => `published ${value} ago`,
    note: null,
    ask: 'Secretariat: publish it in the other language too, and tick that it is posted.',
  },
  'silence-ending': {
    name: 'Silence about to end',
    one: (who) => `silence ${who} ends soon`,
    many: (how) => `${how} silences end soon`,
    over: (who) => `silence ${who} is over`,
    overMany: (how) => `${how} silences are over`,
    measure: (value) => `time left: ${value}`,
    note: 'What still goes on then is told again.',
    ask: 'Whoever set it: set a new one if the work is not done.',
  },
} as const satisfies Partial<RulesWords>
