import type { RulesWords } from '../words.js'

/** 秘书处自己不能忘记的事。 */
export const secretariatZh = {
  'handover-ahead': {
    name: '秘书处换届将至',
    one: (who) => `第 ${who} 届秘书处任期将满，下一届尚未登记`,
    many: (how) => `${how} 届秘书处任期将满，下一届尚未登记`,
    over: (who) => `第 ${who} 届秘书处换届已有安排`,
    overMany: (how) => `${how} 届秘书处换届已有安排`,
    measure: (value, raw) => (raw < 0 ? `已超期 ${value}` : `剩余 ${value}`),
    note: null,
    ask: '请秘书处发布候选人征集，结果确定后登记下一届任期。',
  },
  'notice-one-language': {
    name: '公告只有一种语言',
    one: (who) => `公告 ${who} 只以一种语言发布`,
    many: (how) => `${how} 则公告只以一种语言发布`,
    over: (who) => `公告 ${who} 已有两种语言`,
    overMany: (how) => `${how} 则公告已有两种语言`,
    measure: (value) => `发布已有 ${value}`,
    note: null,
    ask: '请秘书处补发另一种语言，并登记为已发布。',
  },
  'silence-ending': {
    name: '静默将结束',
    one: (who) => `静默 ${who} 即将结束`,
    many: (how) => `${how} 项静默即将结束`,
    over: (who) => `静默 ${who} 已结束`,
    overMany: (how) => `${how} 项静默已结束`,
    measure: (value) => `剩余 ${value}`,
    note: '届时仍在持续的问题会重新通知。',
    ask: '如维护尚未完成，请设置新的静默。',
  },
} as const satisfies Partial<RulesWords>
