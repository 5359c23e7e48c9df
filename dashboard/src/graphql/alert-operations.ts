import { alertRulesOperation, configureRuleOperation } from '../features/alert-rule/alert-rule.graphql.js'
import {
  channelsOperation,
  removeChannelOperation,
  saveChannelOperation,
  testChannelOperation,
} from '../features/channel/channel.graphql.js'
import { deliveriesOperation, replayOperation, tickOperation } from '../features/channel/delivery.graphql.js'
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
  channelsOperation,
  saveChannelOperation,
  testChannelOperation,
  removeChannelOperation,
  deliveriesOperation,
  replayOperation,
  tickOperation,
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
