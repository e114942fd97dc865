import type { Consent } from '../core/consent.js';
import type { Newsroom } from '../core/news.js';
import { type Stored } from './stored.js';
/** What a consent has to tell now, and how that is answered. An answer grants nothing and refuses nothing. */
export declare function newsroom(consent: Consent & Stored): Newsroom;
