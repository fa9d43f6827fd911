declare module 'virtual:first-words/*' {
  const words: Pick<import('#texts/walkWords.ts').FirstWords, 'questions' | 'routes' | 'grades'>;
  export default words;
}
