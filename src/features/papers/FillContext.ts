import { createContext } from 'react';

/** Keeps what is filled in at a place of a paper, with the case; without it a paper is only read. */
export type OnFill = (field: string, text: string) => void;

/** What the places of a paper that is shown are filled in by. */
export const FillContext = createContext<OnFill | undefined>(undefined);
