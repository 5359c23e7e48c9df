export { asksForSalary, type SalaryClaim, type SalaryMonth, salaryCalendar, salaryStates, termOfClaim } from './salary.js'
export {
  monthsOf,
  type SecretariatTerm,
  secretariatTermSchema,
  type TermWarning,
  termNumberSchema,
  termRule,
  termWarnings,
  usualPay,
  warningsOf,
} from './term.js'
