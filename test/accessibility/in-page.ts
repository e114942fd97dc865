// What a whole page of these tests loads: the library's sources, and the way to start them from outside.
import '../../src/define.js';
import { startConsent } from '../../src/start.js';

Object.assign(globalThis, { startConsent });
