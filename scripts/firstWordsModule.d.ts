declare module 'virtual:first-words/*' {
  const words: Pick<import('#texts/words.ts').FirstWords, 'questions' | 'routes' | 'grades'>;
  export default words;
}
