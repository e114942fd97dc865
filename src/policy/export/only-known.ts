/** The fields that say something: what is undefined or empty is left out, in the object as in its JSON. */
export function onlyKnown(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Object(value) === value ? Object.keys(value as object).length > 0 : value !== undefined && value !== '',
    ),
  );
}
