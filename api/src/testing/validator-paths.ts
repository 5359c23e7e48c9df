import { slacker } from './validator-story.js'

/** How each type of validators is reached from the root. */
export const validatorPaths: Record<string, string> = {
  Era: 'eras(chain: "alpha") { nodes { @ } }',
  EraConnection: 'eras(chain: "alpha") { @ }',
  EraEdge: 'eras(chain: "alpha") { edges { @ } }',
  Session: 'sessions(chain: "alpha") { nodes { @ } }',
  SessionConnection: 'sessions(chain: "alpha") { @ }',
  SessionEdge: 'sessions(chain: "alpha") { edges { @ } }',
  Validator: 'validators(chain: "alpha") { nodes { @ } }',
  ValidatorBlocks: 'validators(chain: "alpha") { nodes { blocks { @ } } }',
  ValidatorConnection: 'validators(chain: "alpha") { @ }',
  ValidatorEdge: 'validators(chain: "alpha") { edges { @ } }',
  ValidatorEra: 'validatorEras(chain: "alpha") { nodes { @ } }',
  ValidatorEraConnection: 'validatorEras(chain: "alpha") { @ }',
  ValidatorEraEdge: 'validatorEras(chain: "alpha") { edges { @ } }',
  ValidatorEvent: `validator(key: "alpha:validator:${slacker}") { events { @ } }`,
  ValidatorOwner: 'validators(chain: "alpha") { nodes { owners { @ } } }',
  ValidatorPay: 'validators(chain: "alpha") { nodes { pay { @ } } }',
  ValidatorSession: 'validatorSessions(chain: "alpha") { nodes { @ } }',
  ValidatorSessionConnection: 'validatorSessions(chain: "alpha") { @ }',
  ValidatorSessionEdge: 'validatorSessions(chain: "alpha") { edges { @ } }',
  ValidatorSpan: 'validators(chain: "alpha") { nodes { spans { @ } } }',
  ValidatorTerms: 'validators(chain: "alpha") { nodes { terms { @ } } }',
}
