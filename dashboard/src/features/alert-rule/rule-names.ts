import { zhCN } from '../../i18n/zh-CN.js'

/** Every rule that has a name on these pages; an incident of another one keeps its own. */
export const ruleNames: readonly string[] = Object.keys(zhCN.alertRule.name)
