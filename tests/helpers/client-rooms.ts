// All of the device's rooms, for tests that run them in a browser before or beside the screens.
export * as backup from '../../src/lib/client/backup/index.ts';
export { today } from '../../src/lib/client/clock.ts';
export { eraseDevice } from '../../src/lib/client/erase.ts';
export { openExample, removeExample } from '../../src/lib/client/example.ts';
export * as journal from '../../src/lib/client/journal/index.ts';
