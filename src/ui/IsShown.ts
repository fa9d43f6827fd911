import { createContext } from 'react';

/** Whether a page is the one that is shown, and not one made ready or just left. */
export const IsShown = createContext(true);
