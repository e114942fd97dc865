import { microsoftUet } from '../../src/integrations/microsoft-uet.js';
import { itSpeaksAsDocumented, queued } from './visits.js';

/** UET's queue is flat: three values make a call. */
function calls(): unknown[] {
  const values = queued('uetq');
  return Array.from({ length: values.length / 3 }, (_, at) => values.slice(3 * at, 3 * at + 3));
}

describe('R096: microsoft-uet', () => {
  itSpeaksAsDocumented('microsoft-uet', () => microsoftUet(), { globals: ['uetq'], calls });
});
