declare module 'virtual:first-question/*' {
  const words: Readonly<Record<string, import('#texts/words.ts').QuestionWords>>;
  export default words;
}
