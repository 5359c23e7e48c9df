export { eventsProfile, keptEvent } from './events-profile.js'
export { openSource } from './open-source.js'
export { hasRecording, readRecording, recordingFolder, reference } from './recording.js'
