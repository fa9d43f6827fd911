/** A language the whole page can be read in. Swedish is the one it is written in. */
export type Language = 'sv' | 'en';
