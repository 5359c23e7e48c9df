export { block } from './block.js'
export * from './facts.js'
export { accountOf, hashOf, motionHashOf } from './ids.js'
