/** What the id of a category or service looks like. */
export const ID: RegExp = /^[A-Za-z][\w-]{0,39}$/;

/** The modes. */
export const MODE: RegExp = /^(opt-in|opt-out|notice)$/;
