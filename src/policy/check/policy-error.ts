/** A document that cannot be used as a policy. The message says where, what was found, and what is allowed. */
export class PolicyError extends Error {
  override name = 'PolicyError';

  /** @param path where: `sections[0].body[1].text` */
  constructor(path: string, found: unknown, allowed: string) {
    // No JSON of a whole object: it may be long, or hold itself.
    const kind = Array.isArray(found) ? 'a list' : Object(found) === found ? 'an object' : String(found);
    const shown = typeof found === 'string' ? JSON.stringify(found.slice(0, 80)) : kind;
    super(`privacy-elements: ${path || 'policy'}: found ${shown}, allowed: ${allowed}`);
  }
}
