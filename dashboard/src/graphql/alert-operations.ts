import { alertRulesOperation, configureRuleOperation } from '../features/alert-rule/alert-rule.graphql.js'
import {
  acknowledgeOperation,
  announceOperation,
  causeOperation,
  closeOperation,
  noteOperation,
  supportOperation,
} from '../features/incident/change.graphql.js'
import { incidentOperation, incidentsOperation } from '../features/incident/incident.graphql.js'
import { endSilenceOperation, setSilenceOperation, silencesOperation } from '../features/silence/silence.graphql.js'

/** What the pages about alerts ask for. */
export const alertOperations = [
  alertRulesOperation,
  configureRuleOperation,
  incidentOperation,
  incidentsOperation,
  acknowledgeOperation,
  announceOperation,
  causeOperation,
  closeOperation,
  noteOperation,
  supportOperation,
  silencesOperation,
  setSilenceOperation,
  endSilenceOperation,
]
