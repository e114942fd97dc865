/** The id that the receipts of this browser have in common. It is made with the first decision, never before one. */
export declare function subjectOf(recordName: string): string;
/** Forgets it, with the record. */
export declare function forgetSubject(recordName: string): void;
