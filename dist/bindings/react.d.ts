import { type DetailedHTMLProps, type HTMLAttributes, type ReactNode } from 'react';
import type { Listeners, PrivacyElements, Props, Tag } from './elements.js';
import { type PageState } from './follow-page.js';
export type { PageState };
/**
 * The consent of the page, whoever starts it, and when. While a server renders, and while the page hydrates, nothing is
 * granted.
 */
export declare const useConsent: () => PageState;
/** What a gate shows, and for whom. */
export interface ConsentGateProps {
    /** Id of a category or service. */
    readonly category: string;
    readonly children?: ReactNode;
    /** What is there until it is granted, and after a withdrawal. */
    readonly fallback?: ReactNode;
}
/** Renders its children while a category or service may run. */
export declare const ConsentGate: ({ category, children, fallback }: ConsentGateProps) => ReactNode;
type Elements = {
    [T in Tag]: Omit<HTMLAttributes<PrivacyElements[T]['element']>, keyof Props<T>> & Pick<DetailedHTMLProps<HTMLAttributes<PrivacyElements[T]['element']>, PrivacyElements[T]['element']>, 'key' | 'ref'> & Props<T> & Listeners<T, 'on'>;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends Elements {
        }
    }
}
