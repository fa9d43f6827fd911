export const languages = ['sv', 'en'] as const;

/** A language the whole page can be read in. Swedish is the one it is written in. */
export type Language = (typeof languages)[number];

/** Whether a text from outside names a language we have. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
