/** What the rest of the services may use of the accounts. */
export { type Deputy, deputiesOf } from '../projections/deputies.ts'
export { noteSeen } from './audit.ts'
export { provePin } from './pins.ts'
