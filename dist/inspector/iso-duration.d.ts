/**
 * A time in seconds as an ISO 8601 duration, in the largest unit of which it is a whole number but for one part in two
 * hundred: some of it has passed when it is measured.
 */
export declare function isoDuration(seconds: number): string;
