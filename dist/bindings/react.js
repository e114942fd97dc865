'use client';
import { useSyncExternalStore } from 'react';
import { followPage, readPage, CLOSED } from './follow-page.js';

/**
 * The consent of the page, whoever starts it, and when. While a server renders, and while the page hydrates, nothing is
 * granted.
 */
const useConsent = () => useSyncExternalStore(followPage, readPage, () => CLOSED);
/** Renders its children while a category or service may run. */
const ConsentGate = ({ category, children, fallback }) => useConsent().has(category) ? children : fallback;

export { ConsentGate, useConsent };
//# sourceMappingURL=react.js.map
