export { hasRecording, readRecording, recordingFolder, reference } from './recording.js'
