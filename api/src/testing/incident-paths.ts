const one = 'incident(key: "1")'
const rules = 'alertRules(chain: "bravo")'

/** How each type of alerts that everybody may read is reached from the root. */
export const incidentPaths: Record<string, string> = {
  AlertGrouping: `${rules} { grouping { @ } }`,
  AlertReading: 'alertReadings { nodes { @ } }',
  AlertReadingConnection: 'alertReadings { @ }',
  AlertReadingEdge: 'alertReadings { edges { @ } }',
  AlertRule: `${rules} { @ }`,
  AlertRuleStanding: `${rules} { standings { @ } }`,
  AlertThresholds: `${rules} { standard { @ } }`,
  AnnouncementDraft: `${one} { drafts { @ } }`,
  Incident: `${one} { @ }`,
  IncidentConnection: 'incidents { @ }',
  IncidentEdge: 'incidents { edges { @ } }',
  IncidentEvent: `${one} { events { @ } }`,
  IncidentLetter: 'incident(key: "4") { letters { @ } }',
  IncidentStatement: `${one} { statements { @ } }`,
  Silence: 'silences { nodes { @ } }',
  SilenceConnection: 'silences { @ }',
  SilenceEdge: 'silences { edges { @ } }',
}
